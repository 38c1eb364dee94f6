import type { CartKey } from "#lib/cart/key";
import type { Transaction } from "#lib/platform/database";

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
  now: Date;
  heldUntil: Date;
}>;

export const insertAttempt = (tx: Transaction, { id, cartId, amountMinor, snapshot, now, heldUntil }: NewAttempt) =>
  tx.$executeRaw`
    /* prepared */
    INSERT INTO checkout_attempt (id, cart_id, amount_minor, snapshot, created_at, held_until)
    VALUES (${id}::uuid, ${cartId}::uuid, ${amountMinor}::int, ${JSON.stringify(snapshot)}::jsonb, ${now}, ${heldUntil})`;
