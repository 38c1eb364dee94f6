import { database } from "#lib/platform/database";

/** What was to be bought, by whom and when: enough to price it again and say why a promotion does nothing. */
export type Purchase = Readonly<{
  email: string | null;
  at: Date | null;
  groups: readonly string[];
  country: string;
  ordersBefore: number | null;
  lines: readonly Readonly<{
    sku: string;
    quantity: number;
    method: "delivery" | "pickup";
    store: string | null;
    /** What each cost before any promotion when it was ordered; null while it is not. */
    listMinor: number | null;
  }>[];
}>;

/** An order by its number, as of when it was placed, or an open cart by its id, as of now; null when there is neither. */
export async function purchaseOf(numberOrCart: string): Promise<Purchase | null> {
  const asked = numberOrCart.trim();
  const rows = /^[0-9a-f-]{36}$/i.test(asked)
    ? await database.$queryRaw<Purchase[]>`
        SELECT c.email, NULL::timestamptz AS at, coalesce(c.country, 'FR') AS country,
               ARRAY(SELECT group_code FROM customer_group_member WHERE account_id = c.account_id) AS groups,
               CASE WHEN c.email IS NOT NULL THEN (SELECT count(*)::int FROM orders o
                 WHERE o.email = c.email AND o.state <> 'cancelled') END AS "ordersBefore",
               coalesce((SELECT jsonb_agg(jsonb_build_object('sku', v.sku, 'quantity', l.quantity,
                   'method', l.method, 'store', l.store_code, 'listMinor', NULL) ORDER BY l.id)
                 FROM cart_line l JOIN variant v ON v.id = l.variant_id WHERE l.cart_id = c.id), '[]') AS lines
        FROM cart c WHERE c.id = ${asked}::uuid`
    : await database.$queryRaw<Purchase[]>`
        SELECT o.email, o.placed_at AS at, coalesce(o.country, 'FR') AS country,
               ARRAY(SELECT group_code FROM customer_group_member WHERE account_id = o.account_id) AS groups,
               (SELECT count(*)::int FROM orders before WHERE before.email = o.email AND before.state <> 'cancelled'
                 AND before.placed_at < o.placed_at) AS "ordersBefore",
               coalesce((SELECT jsonb_agg(jsonb_build_object('sku', l.sku, 'quantity', l.quantity,
                   'method', l.method, 'store', CASE WHEN l.method = 'pickup' THEN p.location_code END,
                   'listMinor', coalesce(l.list_gross_minor, l.unit_gross_minor)) ORDER BY l.position)
                 FROM order_line l JOIN parcel p ON p.id = l.parcel_id WHERE l.order_id = o.id AND NOT l.gift), '[]') AS lines
        FROM orders o WHERE o.number = ${asked.toUpperCase()}`;
  return rows[0] ?? null;
}
