import { Prisma, type Transaction } from "#lib/platform/database";
import { type HistoryRow, intervalsOf } from "./base-prices.ts";
import type { PriceInterval } from "./prior-price.ts";

/** As long as a price may be asked after: no reduction that goes on began earlier. */
export const remembered = Prisma.sql`interval '400 days'`;

/**
 * The base prices, within memory of `at` (rule 5.5), of the variant of the row `price`, as one JSON column, oldest first.
 * What stands is what that row says, for it is what the cart asks. `planned` adds those that are scheduled, as if their
 * hour had come: what the shop will show, if nothing else is decided.
 */
export const baseHistory = (at: Date, planned: boolean): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_array(gross_minor, (extract(epoch FROM since) * 1000)::int8,
                                              (extract(epoch FROM until) * 1000)::int8) ORDER BY since), '[]')
  FROM (
    SELECT gross_minor, since, coalesce(until, lead(since) OVER (ORDER BY since)) AS until FROM (
      SELECT CASE WHEN until IS NULL THEN price.gross_minor ELSE gross_minor END AS gross_minor, since, until
      FROM price_interval
      WHERE variant_id = price.variant_id AND coalesce(until, 'infinity') > ${at}::timestamptz - ${remembered}
      ${planned ? plannedOnes : Prisma.empty}
    ) told
  ) spans
)`;

const plannedOnes = Prisma.sql`
  UNION ALL
  SELECT to_minor, effective_at, NULL FROM price_change
  WHERE variant_id = price.variant_id AND list_id IS NULL AND state = 'scheduled'`;

/** The base prices of these variants within memory of an instant, by variant id. */
export async function baseHistories(
  reader: Pick<Transaction, "$queryRaw">,
  variantIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, PriceInterval[]>> {
  const rows = await reader.$queryRaw<{ id: string; history: readonly HistoryRow[] }[]>`
    /* prepared */
    SELECT variant_id AS id, ${baseHistory(at, false)} AS history FROM price
    WHERE variant_id = ANY(${[...variantIds]}::uuid[])`;
  return new Map(rows.map(({ id, history }) => [id, intervalsOf(history)]));
}
