import { legalIdentity } from "#lib/content/legal-identity";
import type { Transaction } from "#lib/platform/database";

/** Who issues: the SIREN of the legal entity, which each series is of. */
export const entity = legalIdentity.siren;

/** F invoices, A credit notes, J payments, C closings. */
export type Series = "F" | "A" | "J" | "C";

/**
 * The first of `count` numbers that follow each other in a series of a year (rule 5.7). The counter's row stays locked
 * until the transaction ends: a number that is rolled back is the next one's, so that there is never a gap, and whoever
 * comes after sees everything that was written before. Those who wait have their turn in the order they came.
 */
export async function takeNumbers(tx: Transaction, series: Series, year: number, count: number): Promise<number> {
  const taken = await next(tx, series, year, count);
  if (taken) return taken.n - count + 1;
  const opened = await tx.$executeRaw`
    INSERT INTO document_series (entity, series, year, n) VALUES (${entity}, ${series}, ${year}, ${count})
    ON CONFLICT DO NOTHING`;
  return opened === 1 ? 1 : takeNumbers(tx, series, year, count);
}

async function next(tx: Transaction, series: Series, year: number, count: number) {
  const [row] = await tx.$queryRaw<{ n: number }[]>`
    WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext(${`numbers ${entity} ${series} ${year}`})) IS NULL AS mine)
    UPDATE document_series SET n = n + ${count} FROM turn
    WHERE entity = ${entity} AND series = ${series} AND year = ${year} AND mine IS NOT NULL
    RETURNING n`;
  return row;
}

/** The last of a chain, whose hash the next one is sealed upon. */
export type Last = Readonly<{ hash: string; at: Date }>;

export const laterOf = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()));
