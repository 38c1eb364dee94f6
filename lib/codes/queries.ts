import { database } from "#lib/platform/database";
import type { GivenCode } from "./giving.ts";
import { unsealed } from "./seal.ts";

/** The codes that an order was given, for whoever may see it; none for most. */
export async function codesOfOrder(orderId: string): Promise<GivenCode[]> {
  const rows = await database.$queryRaw<{ name: string; sealed: string }[]>`
    /* prepared */
    SELECT l.name, c.sealed FROM order_line l JOIN digital_code c ON c.order_line_id = l.id
    WHERE l.order_id = ${orderId}::uuid ORDER BY l.position, c.id`;
  return rows.map(({ name, sealed }) => ({ name, code: unsealed(sealed) }));
}

/** How many codes of an article are left to be given, and how many were; null for what is not sold as a code. */
export async function poolOf(sku: string): Promise<Readonly<{ free: number; given: number }> | null> {
  const [pool] = await database.$queryRaw<{ free: number; given: number }[]>`
    SELECT count(c.id) FILTER (WHERE c.order_line_id IS NULL)::int AS free, count(c.order_line_id)::int AS given
    FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN digital_code c ON c.variant_id = v.id
    WHERE v.sku = ${sku} AND p.kind = 'digital' GROUP BY v.id`;
  return pool ?? null;
}
