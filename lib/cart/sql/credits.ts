import { Prisma, type Transaction } from "#lib/platform/database";
import type { CartKey } from "../key.ts";

/** A credit in the cart and what it can pay now, in cents. */
export type LoadedCredit = Readonly<{
  id: string;
  kind: "gift_card" | "store_credit" | "club";
  lastFour: string | null;
  available: number;
}>;

/**
 * The credits of the cart `c`, in the order they were put in. What the cart itself holds while it is being paid counts
 * as available to it; a store credit pays for its own customer's carts only.
 */
export const creditsOfCart = (now: Date): Prisma.Sql => Prisma.sql`
  (SELECT jsonb_agg(jsonb_build_object(
     'id', credit.id, 'kind', credit.kind, 'lastFour', credit.last_four,
     'available', coalesce(own.amount, 0) + CASE
       WHEN credit.state = 'active' AND (credit.expires_at IS NULL OR credit.expires_at > ${now})
        AND (credit.kind = 'gift_card' OR credit.account_id = c.account_id)
       THEN credit.balance_minor - credit.held_minor ELSE 0 END
   ) ORDER BY put.added_at, put.credit_id)
   FROM cart_credit put
   JOIN credit ON credit.id = put.credit_id
   LEFT JOIN LATERAL (
     SELECT sum(h.amount_minor)::int AS amount FROM checkout_attempt a JOIN credit_hold h ON h.attempt_id = a.id
     WHERE a.cart_id = c.id AND a.state = 'paying' AND h.state = 'held' AND h.credit_id = credit.id
   ) own ON true
   WHERE put.cart_id = c.id)`;

/** How many credits one cart may be paid with. */
const maxCredits = 10;

/** Puts a credit into an open cart; false when there is no such cart, or it has ten already. */
export async function putCredit(tx: Transaction, key: CartKey, creditId: string, now: Date): Promise<boolean> {
  const put = await tx.$executeRaw`
    WITH open AS (
      UPDATE cart SET updated_at = ${now}
      WHERE id = ${key.cartId}::uuid AND token_hash = ${key.tokenHash} AND ordered_at IS NULL AND expires_at > ${now}
        AND (SELECT count(*) FROM cart_credit WHERE cart_id = ${key.cartId}::uuid AND credit_id <> ${creditId}::uuid)
            < ${maxCredits}
      RETURNING id
    )
    INSERT INTO cart_credit (cart_id, credit_id, added_at) SELECT id, ${creditId}::uuid, ${now} FROM open
    ON CONFLICT (cart_id, credit_id) DO UPDATE SET added_at = cart_credit.added_at`;
  return put > 0;
}

/** Takes a credit out of an open cart; false when it was not in it. */
export async function takeCredit(tx: Transaction, key: CartKey, creditId: string, now: Date): Promise<boolean> {
  const taken = await tx.$executeRaw`
    DELETE FROM cart_credit USING cart
    WHERE cart_credit.cart_id = cart.id AND cart_credit.credit_id = ${creditId}::uuid
      AND cart.id = ${key.cartId}::uuid AND cart.token_hash = ${key.tokenHash}
      AND cart.ordered_at IS NULL AND cart.expires_at > ${now}`;
  return taken > 0;
}
