import { Prisma } from "#lib/platform/database";

/**
 * The base prices of a variant within memory of `at` (rule 5.5) as one JSON column, oldest first. `planned` adds those
 * that are scheduled, as if their hour had come: what the shop will show, if nothing else is decided.
 */
export const baseHistory = (variantId: Prisma.Sql, at: Date, planned: boolean): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_array(gross_minor, (extract(epoch FROM since) * 1000)::int8,
                                              (extract(epoch FROM until) * 1000)::int8) ORDER BY since), '[]')
  FROM (
    SELECT gross_minor, since, coalesce(until, lead(since) OVER (ORDER BY since)) AS until FROM (
      SELECT gross_minor, since, until FROM price_interval
      WHERE variant_id = ${variantId} AND coalesce(until, 'infinity') > ${at}::timestamptz - interval '400 days'
      ${planned ? plannedOf(variantId) : Prisma.empty}
    ) told
  ) spans
)`;

const plannedOf = (variantId: Prisma.Sql) => Prisma.sql`
  UNION ALL
  SELECT to_minor, effective_at, NULL FROM price_change
  WHERE variant_id = ${variantId} AND list_id IS NULL AND state = 'scheduled'`;
