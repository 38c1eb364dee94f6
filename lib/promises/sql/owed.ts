import type { Transaction } from "#lib/platform/database";

type Owed = Readonly<{
  orderLineId: string;
  parcelId: string;
  method: "delivery" | "pickup";
  promisedAt: Date;
  toldFor: Date | null;
  toldInTime: boolean | null;
  cancelled: boolean;
  fulfilledAt: Date | null;
}>;

/** What an order still owes, its row locked first as every command on an order does. */
export async function owedByOrder(tx: Transaction, orderId: string): Promise<Owed[]> {
  await tx.$queryRaw`SELECT FROM orders WHERE id = ${orderId}::uuid FOR UPDATE`;
  return tx.$queryRaw<Owed[]>`
    SELECT d.order_line_id AS "orderLineId", l.parcel_id AS "parcelId", d.method::text AS method,
      d.promised_at AS "promisedAt", d.told_for AS "toldFor", d.told_in_time AS "toldInTime",
      o.state = 'cancelled' OR l.cancelled_quantity = l.quantity AS cancelled,
      CASE d.method WHEN 'pickup' THEN coalesce(p.ready_at, p.collected_at) ELSE p.delivered_at END AS "fulfilledAt"
    FROM delivery_promise d
    JOIN orders o ON o.id = d.order_id
    JOIN order_line l ON l.id = d.order_line_id
    JOIN parcel p ON p.id = l.parcel_id
    WHERE d.order_id = ${orderId}::uuid AND d.state IN ('promised', 'at_risk', 'told')
    ORDER BY d.order_line_id FOR UPDATE OF d`;
}
