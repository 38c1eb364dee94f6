import { database } from "#lib/platform/database";

/** What an order's row and lines say besides what people are shown of them: where it came from, what its goods cost us. */
export type OrderTraces = Readonly<{
  channel: string;
  cartId: string;
  attemptId: string;
  customerGroup: string | null;
  termsVersion: string;
  deliveryRefundedMinor: number;
  lines: readonly LineTrace[];
}>;

export type LineTrace = Readonly<{
  id: string;
  variantId: string;
  parcelId: string;
  /** The price list that named its price; null is the base price. */
  listCode: string | null;
  /** Of one unit, without VAT. `today`: nobody wrote it down when it was ordered; null: not known today either. */
  cost: Readonly<{ unitMinor: number; today: boolean }> | null;
  /** Its price is money put aside, not a sale (rule 5.6). */
  giftCard: boolean;
}>;

/** Null when there is no such order. */
export async function tracesOf(orderId: string): Promise<OrderTraces | null> {
  const [row] = await database.$queryRaw<OrderTraces[]>`
    SELECT o.channel, o.cart_id AS "cartId", o.attempt_id AS "attemptId", o.customer_group AS "customerGroup",
      o.terms_version AS "termsVersion", o.delivery_refunded_minor AS "deliveryRefundedMinor",
      coalesce((SELECT jsonb_agg(jsonb_build_object(
          'id', l.id, 'variantId', l.variant_id, 'parcelId', l.parcel_id, 'listCode', l.list_code,
          'cost', CASE WHEN coalesce(l.cost_minor, price.cost_minor) IS NOT NULL THEN jsonb_build_object(
            'unitMinor', coalesce(l.cost_minor, price.cost_minor), 'today', l.cost_minor IS NULL) END,
          'giftCard', coalesce(a.kind = 'gift_card', false)) ORDER BY l.position)
        FROM order_line l
        LEFT JOIN price ON price.variant_id = l.variant_id
        LEFT JOIN variant v ON v.id = l.variant_id LEFT JOIN product a ON a.id = v.product_id
        WHERE l.order_id = o.id), '[]') AS lines
    FROM orders o WHERE o.id = ${orderId}::uuid`;
  return row ?? null;
}
