import { inLocale, type Locale } from "#lib/kernel/locale";
import { minorOf } from "#lib/kernel/minor-of";
import { readTable } from "#lib/platform/read-table";
import type { StandingRow } from "./sheet.ts";

/** What a file of prices wants, compared with what stands: only what differs is a change. */
export type FileDifference = Readonly<{
  changes: readonly Readonly<{ sku: string; name: string; fromMinor: number; toMinor: number }>[];
  unchanged: number;
  unknown: readonly string[];
  /** Lines whose price is no amount, by their number in the file. */
  unreadable: readonly Readonly<{ line: number; typed: string }>[];
}>;

export type PriceFile = Readonly<{
  rows: readonly Readonly<{ line: number; sku: string; typed: string }>[];
  /** The headings it must have and has not. */
  missing: readonly string[];
}>;

const columns = { sku: ["sku", "référence", "reference"], price: ["price", "prix", "prix ttc", "prix ht"] };

/** Reads a CSV of references and prices. A reference that comes twice keeps its last price. */
export function readPriceFile(text: string): PriceFile {
  const { rows, missing } = readTable(text, columns);
  const named = rows.filter(({ sku }) => sku).map(({ line, sku, price: typed }) => ({ line, sku, typed }));
  return { rows: [...new Map(named.map((row) => [row.sku, row])).values()], missing };
}

/** The changes that a file asks for; a variant without a price changes from nought. An empty price asks for nothing. */
export function differenceOf(
  { rows }: PriceFile,
  standing: ReadonlyMap<string, StandingRow>,
  locale: Locale,
): FileDifference {
  const asked = rows.filter(({ typed }) => typed !== "").map((row) => ({ ...row, minor: minorOf(row.typed) }));
  const readable = asked.filter(({ minor }) => minor > 0);
  const known = readable.flatMap(({ sku, minor }) => {
    const now = standing.get(sku);
    return now
      ? [{ sku, name: inLocale({ fr: now.nameFr, en: now.nameEn }, locale), fromMinor: now.minor, toMinor: minor }]
      : [];
  });
  const changes = known.filter(({ fromMinor, toMinor }) => fromMinor !== toMinor);
  return {
    changes,
    unchanged: known.length - changes.length,
    unknown: readable.filter(({ sku }) => !standing.has(sku)).map(({ sku }) => sku),
    unreadable: asked.filter(({ minor }) => !(minor > 0)).map(({ line, typed }) => ({ line, typed })),
  };
}
