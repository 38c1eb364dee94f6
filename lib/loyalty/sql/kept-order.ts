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

type Reader = Pick<Transaction, "$queryRaw">;
type Row = OrderNow &
  Readonly<{
    /** What it gave for other orders. */
    givenMinor: number;
    /** What another order gave for it, after so much for others. */
    exchanged: Readonly<{ fromId: string; amountMinor: number; givenBeforeMinor: number }> | null;
  }>;

/**
 * Orders as far as the club is concerned. Money is what neither a gift card nor a cagnotte paid, received and not given
 * back; what a bank took back for good is none. What an exchange paid is as much money as it was in the order it came from.
 */
export async function ordersNow(tx: Reader, orderIds: readonly string[]): Promise<OrderNow[]> {
  const orders: OrderNow[] = [];
  for (const row of await rowsOf(tx, orderIds))
    orders.push({ ...row, moneyMinor: row.moneyMinor + (await exchangedMoney(tx, row)) });
  return orders;
}

async function exchangedMoney(tx: Reader, { exchanged }: Row): Promise<number> {
  if (!exchanged) return 0;
  const [from] = await rowsOf(tx, [exchanged.fromId]);
  if (!from) return 0;
  const moneyMinor = from.moneyMinor + (await exchangedMoney(tx, from));
  const leftMinor = moneyMinor + from.givenMinor - exchanged.givenBeforeMinor;
  return Math.max(0, Math.min(exchanged.amountMinor, leftMinor));
}

const rowsOf = (tx: Reader, orderIds: readonly string[]) =>
  tx.$queryRaw<Row[]>`
    SELECT o.id, o.account_id AS "accountId", o.placed_at AS "placedAt",
      (o.delivery_minor - o.delivery_refunded_minor)::int AS "deliveryMinor",
      (coalesce((SELECT sum(t.amount_minor - t.lapsed_minor - t.owed_minor - t.refunded_minor) FROM order_tender t
         WHERE t.order_id = o.id AND t.kind::text NOT IN ('gift_card', 'club')
           AND NOT (t.kind = 'exchange' AND t.amount_minor > 0)), 0)
       - coalesce((SELECT sum(d.amount_minor) FROM payment_dispute d WHERE d.order_id = o.id AND d.status = 'lost'), 0))::int
        AS "moneyMinor",
      coalesce((SELECT sum(t.refunded_minor) FROM order_tender t
         WHERE t.order_id = o.id AND t.kind = 'exchange' AND t.amount_minor = 0), 0)::int AS "givenMinor",
      (SELECT jsonb_build_object('fromId', gave.order_id, 'amountMinor', t.amount_minor - t.refunded_minor,
         'givenBeforeMinor', coalesce((SELECT sum(b.refunded_minor) FROM order_tender b
            WHERE b.order_id = gave.order_id AND b.kind = 'exchange' AND b.amount_minor = 0 AND b.id < gave.id), 0))
       FROM order_tender t JOIN order_tender gave ON gave.id = t.twin_id
       WHERE t.order_id = o.id AND t.kind = 'exchange' AND t.amount_minor > 0) AS exchanged,
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
