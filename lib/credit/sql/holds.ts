import { Prisma, type Transaction } from "#lib/platform/database";
import type { CreditShare, CreditTender } from "../schema.ts";

/** What keeps twenty tabs from reading the same balance; the race test takes it out to see itself fail. */
export const holdLock = "FOR UPDATE OF c";

/** The statement of `holdShares`. */
export const holdSharesStatement = (attemptId: string, shares: readonly CreditShare[], now: Date): Prisma.Sql =>
  Prisma.sql`
    WITH share AS (
      SELECT * FROM unnest(
        ${shares.map(({ creditId }) => creditId)}::uuid[],
        ${shares.map(({ amountMinor }) => amountMinor)}::int[]
      ) AS s (credit_id, amount_minor)
    ), good AS (
      SELECT c.id, share.amount_minor, c.balance_minor - c.held_minor AS available
      FROM credit c JOIN share ON share.credit_id = c.id
      WHERE c.state = 'active' AND (c.expires_at IS NULL OR c.expires_at > ${now})
      ORDER BY c.id
      FOR UPDATE OF c
    ), taken AS (
      UPDATE credit c SET held_minor = c.held_minor + good.amount_minor FROM good
      WHERE c.id = good.id AND good.available >= good.amount_minor
      RETURNING c.id, good.amount_minor
    )
    INSERT INTO credit_hold (id, credit_id, attempt_id, amount_minor, at)
    SELECT gen_random_uuid(), id, ${attemptId}::uuid, amount_minor, ${now} FROM taken`;

/**
 * Holds all of the shares that their credits can still pay, in one statement: the rows are locked in their order, and
 * read after the lock. Answers how many were held.
 */
export const holdShares = (tx: Transaction, attemptId: string, shares: readonly CreditShare[], now: Date) =>
  tx.$executeRaw(holdSharesStatement(attemptId, shares, now));

/** What an attempt holds, its credits locked in their order, so that no two payments wait for each other. */
const heldBy = (attemptId: string) => Prisma.sql`
  SELECT h.id AS hold_id, c.id, h.amount_minor
  FROM credit_hold h JOIN credit c ON c.id = h.credit_id
  WHERE h.attempt_id = ${attemptId}::uuid AND h.state = 'held'
  ORDER BY c.id
  FOR UPDATE`;

/** Ends what an attempt holds by paying with it: balance, hold and ledger in one statement. */
export const captureShares = (tx: Transaction, attemptId: string, orderId: string, now: Date) =>
  tx.$queryRaw<CreditTender[]>(Prisma.sql`
    WITH own AS (${heldBy(attemptId)}), ended AS (
      UPDATE credit_hold h SET state = 'captured' FROM own WHERE h.id = own.hold_id
    ), paid AS (
      UPDATE credit c SET held_minor = c.held_minor - own.amount_minor, balance_minor = c.balance_minor - own.amount_minor
      FROM own WHERE c.id = own.id
      RETURNING c.id, c.kind::text AS kind, c.last_four, own.amount_minor
    ), ledger AS (
      INSERT INTO credit_entry (credit_id, kind, amount_minor, order_id, actor_name, at)
      SELECT id, 'capture', -amount_minor, ${orderId}::uuid, 'checkout', ${now} FROM paid
    )
    SELECT id AS "creditId", kind, last_four AS "lastFour", amount_minor AS "amountMinor" FROM paid ORDER BY id`);

/** Ends what an attempt holds by letting it go. */
export const releaseShares = (tx: Transaction, attemptId: string) =>
  tx.$executeRaw(Prisma.sql`
    WITH own AS (${heldBy(attemptId)}), ended AS (
      UPDATE credit_hold h SET state = 'released' FROM own WHERE h.id = own.hold_id
    )
    UPDATE credit c SET held_minor = c.held_minor - own.amount_minor FROM own WHERE c.id = own.id`);
