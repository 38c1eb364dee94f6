import type { Transaction } from "#lib/platform/database";
import type { CartKey } from "../key.ts";
import { maxLines } from "./put-lines.ts";

/** Makes an open cart the account's own; a cart that is somebody else's stays theirs. */
export async function claimCart(tx: Transaction, key: CartKey, accountId: string, now: Date): Promise<boolean> {
  const { count } = await tx.cart.updateMany({
    where: {
      id: key.cartId,
      tokenHash: key.tokenHash,
      orderedAt: null,
      expiresAt: { gt: now },
      OR: [{ accountId: null }, { accountId }],
    },
    data: { accountId, updatedAt: now },
  });
  return count > 0;
}

/** Gives the account's cart that was changed last a new key, and answers which it is; empty ones and one in payment stay. */
export async function rekeyLatestCart(tx: Transaction, accountId: string, tokenHash: string, now: Date) {
  const [cart] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE cart SET token_hash = ${tokenHash}, updated_at = ${now}
    WHERE id = (
      SELECT id FROM cart
      WHERE account_id = ${accountId}::uuid AND ordered_at IS NULL AND expires_at > ${now}
        AND EXISTS (SELECT FROM cart_line l WHERE l.cart_id = cart.id)
        AND NOT EXISTS (SELECT FROM checkout_attempt a WHERE a.cart_id = cart.id AND a.state = 'paying')
      ORDER BY updated_at DESC LIMIT 1 FOR UPDATE
    )
    RETURNING id`;
  return cart?.id ?? null;
}

/** Moves the lines of the account's other open carts into this one and deletes those carts. */
export const takeInOtherCarts = (tx: Transaction, cartId: string, accountId: string, now: Date) => tx.$executeRaw`
  WITH other AS (
    SELECT id FROM cart
    WHERE account_id = ${accountId}::uuid AND id <> ${cartId}::uuid AND ordered_at IS NULL AND expires_at > ${now}
      AND NOT EXISTS (SELECT FROM checkout_attempt a WHERE a.cart_id = cart.id AND a.state = 'paying')
    ORDER BY id FOR UPDATE
  ), line AS (
    SELECT variant_id, method, store_code, wording, max(quantity) AS quantity, min(seen_gross_minor) AS seen, max(added_at) AS added
    FROM cart_line WHERE cart_id IN (SELECT id FROM other)
    GROUP BY variant_id, method, store_code, wording
    ORDER BY added DESC
    LIMIT ${maxLines} - (SELECT count(*) FROM cart_line WHERE cart_id = ${cartId}::uuid)
  ), moved AS (
    INSERT INTO cart_line (id, cart_id, variant_id, quantity, method, store_code, wording, seen_gross_minor, added_at)
    SELECT uuidv7(), ${cartId}::uuid, variant_id, quantity, method, store_code, wording, seen, added FROM line
    ON CONFLICT (cart_id, variant_id, method, coalesce(store_code, ''), wording)
    DO UPDATE SET quantity = greatest(cart_line.quantity, excluded.quantity)
  )
  DELETE FROM cart WHERE id IN (SELECT id FROM other)`;
