import { Prisma } from "#lib/platform/database";

/** A period as a statement tells it: its id, its end (ms, null while it has none) and what its limits have left. */
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

/** Whose limits and codes are asked: SQL of the statement that these are part of. */
export type Asker = Readonly<{
  /** text[]: codes in their canonical spelling. */
  codes: Prisma.Sql;
  /** text: `customerKey` of whoever buys, or null. */
  customerKey: Prisma.Sql;
  /** uuid[]: attempts whose held uses count as left, for they are the asker's own. */
  attempts: Prisma.Sql;
}>;

export const nobody: Asker = {
  codes: Prisma.sql`NULL::text[]`,
  customerKey: Prisma.sql`NULL::text`,
  attempts: Prisma.sql`NULL::uuid[]`,
};

/**
 * The periods in force at `at`, or that were at `since`, as one JSON column of whatever statement needs them too. A
 * period behind a code is left out until one of the codes opens it. Definitions are not read: they never change, and
 * the process keeps them.
 */
export const periodsInForce = (at: Date, since: Prisma.Sql, { codes, customerKey, attempts }: Asker) => {
  const own = Prisma.sql`FROM promotion_use u WHERE u.attempt_id = ANY (${attempts}) AND u.state = 'held'
    AND u.promotion_id = period.promotion_id`;
  return Prisma.sql`(
    SELECT jsonb_agg(jsonb_build_array(
      period.id, (extract(epoch FROM period.until) * 1000)::int8,
      CASE WHEN period.max_uses IS NOT NULL THEN (
        SELECT greatest(least(period.max_uses, p.max_uses) - p.uses + (SELECT count(*) ${own}), 0)
        FROM promotion p WHERE p.id = period.promotion_id) END,
      CASE WHEN period.max_uses_per_customer IS NOT NULL THEN greatest(period.max_uses_per_customer - (
        SELECT count(*) FROM promotion_use u
        WHERE u.promotion_id = period.promotion_id AND u.customer_key = ${customerKey} AND u.state <> 'released'
          AND (u.state = 'used' OR NOT coalesce(u.attempt_id = ANY (${attempts}), false))), 0) END,
      CASE WHEN period.budget_minor IS NOT NULL THEN (
        SELECT greatest(least(period.budget_minor, p.budget_minor) - p.spent_minor
                        + (SELECT coalesce(sum(u.discount_minor), 0) ${own}), 0)
        FROM promotion p WHERE p.id = period.promotion_id) END
    ))
    FROM promotion_period period
    WHERE coalesce(period.until, 'infinity') > least(${at}::timestamptz, ${since}) AND period."from" <= ${at}::timestamptz
      AND (NOT period.needs_code OR EXISTS (
        SELECT FROM coupon WHERE coupon.promotion_id = period.promotion_id AND coupon.code = ANY (${codes})))
  )`;
};

/** What is known of these codes, in their order, as one JSON column. */
export const knownCodes = (at: Date, { codes, attempts }: Asker) => Prisma.sql`(
  SELECT jsonb_agg(jsonb_build_object(
    'code', typed.code, 'promotionId', coupon.promotion_id, 'active', coalesce(coupon.active, false),
    'expiresAt', coupon.expires_at,
    'left', coupon.max_uses - coupon.uses + (
      SELECT count(*) FROM promotion_use u
      WHERE u.attempt_id = ANY (${attempts}) AND u.state = 'held' AND u.coupon_id = coupon.id),
    'begins', (SELECT min(period."from") FROM promotion_period period
               WHERE period.promotion_id = coupon.promotion_id AND period."from" > ${at}::timestamptz
                 AND coalesce(period.until, 'infinity') > period."from")
  ) ORDER BY typed.position)
  FROM unnest(${codes}) WITH ORDINALITY AS typed (code, position)
  LEFT JOIN coupon ON coupon.code = typed.code
)`;
