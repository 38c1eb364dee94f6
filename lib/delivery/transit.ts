import type { Day } from "#lib/kernel/local-time";

/** How many delivery days a service takes to the postcodes that begin so: half, nine and nineteen of twenty parcels. */
export type TransitRow = Readonly<{ prefix: string; p50: number; p90: number; p95: number }>;

/** The row with the longest beginning of this postcode; while nobody has told one, the row of everywhere. */
export function transitTo(rows: readonly TransitRow[], postcode: string | null): TransitRow | null {
  const where = postcode ?? "";
  return rows.reduce<TransitRow | null>(
    (best, row) => (where.startsWith(row.prefix) && (!best || row.prefix.length > best.prefix.length) ? row : best),
    null,
  );
}

/** In December carriers are late more often: what leaves then is promised at its p95 instead of its p90 (rule 5.12). */
export const isPeak = (handOver: Day): boolean => handOver.slice(5, 7) === "12";

/** The first day after the season in which a day lies. */
export const afterPeak = (handOver: Day): Day => `${Number(handOver.slice(0, 4)) + 1}-01-01`;
