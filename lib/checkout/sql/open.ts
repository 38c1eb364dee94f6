import type { CartKey } from "#lib/cart/key";
import { Prisma, type Transaction } from "#lib/platform/database";
import type { AbnormalSale } from "#lib/pricing/schema";
import { type SaleFacts, saleFacts } from "#lib/pricing/sentinel";

type LockedCart = Readonly<{ account_id: string | null }>;

/** Locks the cart's row, so that two clicks come one after the other; null when the key opens nothing. */
export async function lockCart(tx: Transaction, key: CartKey): Promise<LockedCart | null> {
  const rows = await tx.$queryRaw<LockedCart[]>`
    /* prepared */
    SELECT account_id FROM cart WHERE id = ${key.cartId}::uuid AND token_hash = ${key.tokenHash} FOR UPDATE`;
  return rows[0] ?? null;
}

export type Before = Readonly<{
  id: string;
  agreement: string;
  intent_id: string | null;
  amount_minor: number;
  total_minor: number;
  is_abnormal: boolean;
  held_until: Date;
  order_id: string | null;
  order_number: string | null;
  placed_at: Date | null;
}>;

/** What was tried for this cart before and still counts. Asked after the lock: another click may just have done it. */
export async function attemptBefore(tx: Transaction, cartId: string): Promise<Before | null> {
  const rows = await tx.$queryRaw<Before[]>`
    /* prepared */
    SELECT a.id, a.snapshot ->> 'agreement' AS agreement, a.intent_id, a.held_until,
           a.amount_minor, (a.snapshot #>> '{cart,total}')::int AS total_minor,
           a.snapshot ? 'abnormal' AS is_abnormal,
           o.id AS order_id, o.number AS order_number, o.placed_at
    FROM checkout_attempt a LEFT JOIN orders o ON o.attempt_id = a.id
    WHERE a.cart_id = ${cartId}::uuid AND a.state IN ('paying', 'paid')
    ORDER BY a.state DESC
    LIMIT 1`;
  return rows[0] ?? null;
}

export type NewAttempt = Readonly<{
  id: string;
  cartId: string;
  amountMinor: number;
  snapshot: object;
  variantIds: readonly string[];
  now: Date;
  heldUntil: Date;
}>;

/** Writes the attempt down, and answers in the same statement what its sales are to be measured against. */
export const insertAttempt = (
  tx: Transaction,
  { id, cartId, amountMinor, snapshot, variantIds, now, heldUntil }: NewAttempt,
): Promise<SaleFacts[]> =>
  tx.$queryRaw<SaleFacts[]>(Prisma.sql`
    /* prepared */
    WITH opened AS (
      INSERT INTO checkout_attempt (id, cart_id, amount_minor, snapshot, created_at, held_until)
      VALUES (${id}::uuid, ${cartId}::uuid, ${amountMinor}::int, ${JSON.stringify(snapshot)}::jsonb, ${now}, ${heldUntil})
    )
    SELECT * FROM (${saleFacts(variantIds, now)}) AS facts`);

/** What the attempt buys should not be sold at its price: its money is authorised, and not taken. */
export const markAbnormal = (tx: Transaction, id: string, abnormal: readonly AbnormalSale[]) =>
  tx.$executeRaw`
    UPDATE checkout_attempt SET snapshot = jsonb_set(snapshot, '{abnormal}', ${JSON.stringify(abnormal)}::jsonb)
    WHERE id = ${id}::uuid`;
