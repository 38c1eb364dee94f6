import type { Transaction } from "#lib/platform/database";

export type OrderNow = Readonly<{
  id: string;
  accountId: string | null;
  placedAt: Date;
  deliveryMinor: number;
  moneyMinor: number;
  lines: readonly Readonly<{
    id: string;
    keptMinor: number;
    hasLeft: boolean;
    categoryPath: string;
    /** Its price is the publisher's: a book earns nothing (loi Lang, law L26). */
    fixedPrice: boolean;
  }>[];
}>;

/**
 * Orders as far as the club is concerned. Money is what neither a gift card nor a cagnotte paid, received and not given
 * back; what a bank took back for good is none.
 */
export const ordersNow = (tx: Pick<Transaction, "$queryRaw">, orderIds: readonly string[]) =>
  tx.$queryRaw<OrderNow[]>`
    SELECT o.id, o.account_id AS "accountId", o.placed_at AS "placedAt",
      (o.delivery_minor - o.delivery_refunded_minor)::int AS "deliveryMinor",
      (coalesce((SELECT sum(t.amount_minor - t.lapsed_minor - t.owed_minor - t.refunded_minor) FROM order_tender t
         WHERE t.order_id = o.id AND t.kind::text NOT IN ('gift_card', 'club')), 0)
       - coalesce((SELECT sum(d.amount_minor) FROM payment_dispute d WHERE d.order_id = o.id AND d.status = 'lost'), 0))::int
        AS "moneyMinor",
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
         'id', l.id, 'keptMinor', l.total_gross_minor - l.refunded_minor,
         'hasLeft', p.sent_at IS NOT NULL OR p.collected_at IS NOT NULL,
         'categoryPath', coalesce(c.path, ''),
         'fixedPrice', coalesce((a.legal ->> 'fixedBookPrice')::boolean, false)) ORDER BY l.position), '[]')
       FROM order_line l JOIN parcel p ON p.id = l.parcel_id
       LEFT JOIN variant v ON v.id = l.variant_id LEFT JOIN product a ON a.id = v.product_id
       LEFT JOIN category c ON c.id = a.category_id
       WHERE l.order_id = o.id) AS lines
    FROM orders o WHERE o.id = ANY(${orderIds}::uuid[])`;

export async function orderNow(tx: Transaction, orderId: string): Promise<OrderNow | null> {
  const [order] = await ordersNow(tx, [orderId]);
  return order ?? null;
}
