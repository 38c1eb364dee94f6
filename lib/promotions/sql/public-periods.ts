import { Prisma, type Transaction } from "#lib/platform/database";
import type { PeriodRow } from "../queries-in-force.ts";

/** As long as a price may be asked after (rule 5.5): no reduction that goes on began earlier. */
const remembered = Prisma.sql`interval '400 days'`;

/** Those that everybody has, and whose change is a change of pages. */
const forEverybody = Prisma.sql`NOT needs_code AND lane IN ('catalogue', 'line')`;

export type PublicPeriods = Readonly<{ periods: readonly PeriodRow[] | null; turn: Date | null }>;

/**
 * The periods that pages are made from: those of the catalogue in force or ended within memory, those of the cart in
 * force; and the next instant at which one begins or ends.
 */
export async function publicPeriods(reader: Pick<Transaction, "$queryRaw">, at: Date): Promise<PublicPeriods> {
  const [row] = await reader.$queryRaw<PublicPeriods[]>(Prisma.sql`
    /* prepared */
    SELECT (
      SELECT jsonb_agg(jsonb_build_array(
        period.id, (extract(epoch FROM period.until) * 1000)::int8,
        CASE WHEN period.max_uses IS NOT NULL THEN greatest(least(period.max_uses, p.max_uses) - p.uses, 0) END,
        NULL,
        CASE WHEN period.budget_minor IS NOT NULL
          THEN greatest(least(period.budget_minor, p.budget_minor) - p.spent_minor, 0) END))
      FROM promotion_period period JOIN promotion p ON p.id = period.promotion_id
      WHERE NOT period.needs_code AND period."from" <= ${at} AND coalesce(period.until, 'infinity') > period."from"
        AND (period.lane = 'catalogue' AND coalesce(period.until, 'infinity') > ${at}::timestamptz - ${remembered}
             OR period.lane = 'line' AND coalesce(period.until, 'infinity') > ${at})
    ) AS periods,
    least(
      (SELECT min("from") FROM promotion_period
       WHERE ${forEverybody} AND "from" > ${at} AND coalesce(until, 'infinity') > "from"),
      (SELECT min(until) FROM promotion_period WHERE ${forEverybody} AND until > ${at} AND "from" <= ${at})) AS turn`);
  return row ?? { periods: null, turn: null };
}

/** A begin or an end of a period for everybody that lists have not followed yet. */
export type Turn = Readonly<{ periodId: string; at: Date }>;

/** The turns within (since, until]; `followed` says, of "turn", which of them are done. */
export const turnsWithin = (since: Date, until: Date, followed: Prisma.Sql) =>
  Prisma.sql`
    SELECT turn.period_id AS "periodId", turn.at FROM (
      SELECT id AS period_id, "from" AS at FROM promotion_period
      WHERE lane = 'catalogue' AND NOT needs_code AND "from" > ${since} AND "from" <= ${until}
        AND coalesce(until, 'infinity') > "from"
      UNION ALL
      SELECT id, until FROM promotion_period
      WHERE lane = 'catalogue' AND NOT needs_code AND until > ${since} AND until <= ${until} AND until > "from"
    ) turn
    WHERE NOT ${followed}`;
