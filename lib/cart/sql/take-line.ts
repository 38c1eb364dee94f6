import type { Transaction } from "#lib/platform/database";
import type { CartKey } from "../key.ts";

type Taken = { cart_found: boolean; sku: string | null; quantity: number; store_code: string | null; wording: string };

/** Takes a line out of an open cart and tells what it was. */
export async function takeLine(tx: Transaction, key: CartKey, lineId: string, now: Date): Promise<Taken> {
  const [row] = await tx.$queryRaw<[Taken]>`
    WITH cart AS (
      UPDATE cart SET updated_at = ${now}
      WHERE id = ${key.cartId}::uuid AND token_hash = ${key.tokenHash} AND ordered_at IS NULL AND expires_at > ${now}
      RETURNING id
    ), line AS (
      DELETE FROM cart_line USING cart WHERE cart_line.id = ${lineId}::uuid AND cart_line.cart_id = cart.id
      RETURNING variant_id, quantity, store_code, wording
    )
    SELECT EXISTS (SELECT FROM cart) AS cart_found, v.sku, coalesce(line.quantity, 0)::int AS quantity, line.store_code,
           coalesce(line.wording, '') AS wording
    FROM (SELECT) AS one LEFT JOIN line ON true LEFT JOIN variant v ON v.id = line.variant_id`;
  return row;
}
