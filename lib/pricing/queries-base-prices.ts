import { Prisma } from "#lib/platform/database";

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
      WHERE variant_id = price.variant_id AND coalesce(until, 'infinity') > ${at}::timestamptz - interval '400 days'
      ${planned ? plannedOnes : Prisma.empty}
    ) told
  ) spans
)`;

const plannedOnes = Prisma.sql`
  UNION ALL
  SELECT to_minor, effective_at, NULL FROM price_change
  WHERE variant_id = price.variant_id AND list_id IS NULL AND state = 'scheduled'`;
