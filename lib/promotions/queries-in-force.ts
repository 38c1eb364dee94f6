import { Prisma, type Transaction } from "#lib/platform/database";

/** A period in force: its id and its end (ms, null while it has none). */
export type StandingRow = readonly [id: string, untilMs: number | null];

/** The same with what its limits have left; null where there is no limit. */
export type PeriodRow = readonly [
  id: string,
  untilMs: number | null,
  uses: number | null,
  perCustomer: number | null,
  budgetMinor: number | null,
];

/** A code of a cart: what it opens, and what the coupon itself says of it. */
export type CodeRow = Readonly<{
  code: string;
  promotionId: string | null;
  active: boolean;
  expiresAt: string | null;
  left: number | null;
  /** When its promotion begins, if it has yet to. */
  begins: string | null;
}>;

/**
 * The periods in force at `at`, or that were at `since`, as one JSON column of whatever statement needs them too; those
 * behind a code only when `codes` (text[]) has any. Definitions are not read: they never change, and the process keeps
 * them.
 */
export const periodsInForce = (at: Date, since: Prisma.Sql, codes: Prisma.Sql) => Prisma.sql`(
  SELECT jsonb_agg(jsonb_build_array(period.id, (extract(epoch FROM period.until) * 1000)::int8))
  FROM promotion_period period
  WHERE coalesce(period.until, 'infinity') > least(${at}::timestamptz, ${since}) AND period."from" <= ${at}::timestamptz
    AND (NOT period.needs_code OR cardinality(${codes}) > 0)
)`;

/** Whose limits and codes are asked. */
export type Asker = Readonly<{
  /** In their canonical spelling. */
  codes: readonly string[];
  /** `customerKey` of whoever buys; null while nobody knows. */
  customerKey: string | null;
  /** SQL, uuid[]: attempts whose held uses count as left, for they are the asker's own. */
  attempts: Prisma.Sql;
}>;

export const nobody: Asker = { codes: [], customerKey: null, attempts: Prisma.sql`NULL::uuid[]` };

type Left = Readonly<{ periods: readonly PeriodRow[] | null; codes: readonly CodeRow[] | null }>;

/** What the limits of these periods have left for the asker, and how each of the asker's codes stands. */
export async function limitsAndCodes(
  reader: Pick<Transaction, "$queryRaw">,
  periodIds: readonly string[],
  { codes, customerKey, attempts }: Asker,
  at: Date,
): Promise<Left> {
  const [row] = await reader.$queryRaw<Left[]>(Prisma.sql`
    /* prepared */
    WITH own AS MATERIALIZED (
      SELECT promotion_id, coupon_id, discount_minor FROM promotion_use
      WHERE attempt_id = ANY (${attempts}) AND state = 'held'
    )
    SELECT (
      SELECT jsonb_agg(jsonb_build_array(
        period.id, (extract(epoch FROM period.until) * 1000)::int8,
        greatest(least(period.max_uses, p.max_uses) - p.uses + held.uses, CASE WHEN period.max_uses IS NOT NULL THEN 0 END),
        CASE WHEN period.max_uses_per_customer IS NOT NULL THEN greatest(period.max_uses_per_customer + held.uses - (
          SELECT count(*) FROM promotion_use u
          WHERE u.promotion_id = period.promotion_id AND u.customer_key = ${customerKey} AND u.state <> 'released'), 0) END,
        greatest(least(period.budget_minor, p.budget_minor) - p.spent_minor + held.minor,
                 CASE WHEN period.budget_minor IS NOT NULL THEN 0 END)))
      FROM promotion_period period
      JOIN promotion p ON p.id = period.promotion_id
      CROSS JOIN LATERAL (
        SELECT count(*) AS uses, coalesce(sum(discount_minor), 0) AS minor FROM own WHERE promotion_id = p.id
      ) held
      WHERE period.id = ANY (${[...periodIds]}::uuid[])
    ) AS periods, (
      SELECT jsonb_agg(jsonb_build_object(
        'code', typed.code, 'promotionId', coupon.promotion_id, 'active', coalesce(coupon.active, false),
        'expiresAt', coupon.expires_at,
        'left', coupon.max_uses - coupon.uses + (SELECT count(*) FROM own WHERE coupon_id = coupon.id),
        'begins', (SELECT min(period."from") FROM promotion_period period
                   WHERE period.promotion_id = coupon.promotion_id AND period."from" > ${at}
                     AND coalesce(period.until, 'infinity') > period."from")
      ) ORDER BY typed.position)
      FROM unnest(${[...codes]}::text[]) WITH ORDINALITY AS typed (code, position)
      LEFT JOIN coupon ON coupon.code = typed.code
    ) AS codes`);
  return row ?? { periods: null, codes: null };
}
