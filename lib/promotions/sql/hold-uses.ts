import { Prisma, type Transaction } from "#lib/platform/database";

/** One promotion as a checkout means to use it. */
export type Use = Readonly<{ promotionId: string; version: number; code: string | null; amountMinor: number }>;

export type UsesToHold = Readonly<{ attemptId: string; customerKey: string; uses: readonly Use[]; now: Date }>;

/** The condition that makes a use too many impossible; the race test takes it out to see itself fail. */
export const usesGuard = "wanted.uses < wanted.max_uses";
/** The same for the budget. */
export const budgetGuard = "wanted.spent_minor + wanted.amount <= wanted.budget_minor";

/** Locks these promotions in their sorted order, so that what a customer has used is counted by one checkout at a time. */
export const lockPromotions = (tx: Transaction, ids: readonly string[]) => tx.$queryRaw`
  /* prepared */
  SELECT id FROM promotion WHERE id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;

/**
 * Takes one use of each promotion and its coupon, and its part of the budget, where there is one left: rows are locked
 * in their sorted order and read after the lock. Answers those that were not to be had.
 */
export const holdUsesStatement = ({ attemptId, customerKey, uses, now }: UsesToHold) => Prisma.sql`
  /* prepared */
  WITH asked AS (
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(uses)}::jsonb)
      AS a ("promotionId" uuid, version int, code text, "amountMinor" int)
  ), wanted AS (
    SELECT p.id, asked.code, asked."amountMinor" AS amount, p.uses, p.spent_minor,
           least(p.max_uses, period.max_uses) AS max_uses, least(p.budget_minor, period.budget_minor) AS budget_minor,
           period.max_uses_per_customer AS per_customer
    FROM asked
    JOIN promotion p ON p.id = asked."promotionId"
    CROSS JOIN LATERAL (
      SELECT * FROM promotion_period WHERE promotion_id = asked."promotionId" AND version = asked.version
      ORDER BY "from" DESC LIMIT 1
    ) period
    ORDER BY p.id
    FOR UPDATE OF p
  ), key AS (
    SELECT coupon.id, coupon.promotion_id
    FROM wanted JOIN coupon ON coupon.code = wanted.code AND coupon.promotion_id = wanted.id
    WHERE coupon.active AND (coupon.expires_at IS NULL OR coupon.expires_at > ${now})
      AND (coupon.max_uses IS NULL OR coupon.uses < coupon.max_uses)
    ORDER BY coupon.id
    FOR UPDATE OF coupon
  ), granted AS (
    SELECT wanted.id, wanted.amount, key.id AS coupon_id
    FROM wanted LEFT JOIN key ON key.promotion_id = wanted.id
    WHERE (wanted.max_uses IS NULL OR wanted.uses < wanted.max_uses)
      AND (wanted.budget_minor IS NULL OR wanted.spent_minor + wanted.amount <= wanted.budget_minor)
      AND (wanted.code IS NULL OR key.id IS NOT NULL)
      AND (wanted.per_customer IS NULL OR wanted.per_customer > (
        SELECT count(*) FROM promotion_use u
        WHERE u.promotion_id = wanted.id AND u.customer_key = ${customerKey} AND u.state <> 'released'))
  ), counted AS (
    UPDATE promotion p SET uses = p.uses + 1, spent_minor = p.spent_minor + granted.amount
    FROM granted WHERE p.id = granted.id
  ), opened AS (
    UPDATE coupon SET uses = coupon.uses + 1 FROM granted WHERE coupon.id = granted.coupon_id
  ), held AS (
    INSERT INTO promotion_use (id, promotion_id, coupon_id, attempt_id, customer_key, discount_minor, at)
    SELECT gen_random_uuid(), id, coupon_id, ${attemptId}::uuid, ${customerKey}, amount, ${now} FROM granted
  )
  SELECT asked."promotionId", asked.code FROM asked
  WHERE NOT EXISTS (SELECT FROM granted WHERE granted.id = asked."promotionId")`;

export const takeUses = (tx: Transaction, asked: UsesToHold) =>
  tx.$queryRaw<{ promotionId: string; code: string | null }[]>(holdUsesStatement(asked));

/** What an attempt used stays used, by its order. */
export const spendHeldOf = (tx: Transaction, attemptId: string, orderId: string) => tx.$executeRaw`
  /* prepared */
  UPDATE promotion_use SET state = 'used', order_id = ${orderId}::uuid
  WHERE attempt_id = ${attemptId}::uuid AND state = 'held'`;

/** Gives every use an attempt held back to its promotion, its coupon and its budget, in their sorted order. */
export const releaseHeldOf = (tx: Transaction, attemptId: string) => tx.$executeRaw`
  /* prepared */
  WITH back AS (
    UPDATE promotion_use SET state = 'released' WHERE attempt_id = ${attemptId}::uuid AND state = 'held'
    RETURNING promotion_id, coupon_id, discount_minor
  ), locked AS (
    SELECT p.id, back.discount_minor FROM promotion p JOIN back ON back.promotion_id = p.id ORDER BY p.id FOR UPDATE OF p
  ), key AS (
    SELECT coupon.id FROM locked JOIN back ON back.promotion_id = locked.id JOIN coupon ON coupon.id = back.coupon_id
    ORDER BY coupon.id FOR UPDATE OF coupon
  ), closed AS (
    UPDATE coupon SET uses = coupon.uses - 1 FROM key WHERE coupon.id = key.id
  )
  UPDATE promotion p SET uses = p.uses - 1, spent_minor = p.spent_minor - locked.discount_minor
  FROM locked WHERE p.id = locked.id`;
