import type { Transaction } from "#lib/platform/database";

/** A line of codes that its buyer is to be given: how many of it they keep. */
export type DigitalLine = Readonly<{
  orderLineId: string;
  parcelId: string;
  variantId: string;
  name: string;
  quantity: number;
}>;

/**
 * What an order bought that is given by e-mail and was not yet, less what was cancelled. Its row stays locked, so that no
 * cancellation comes between this count and the giving. None while the order waits for somebody to look at a price.
 */
export async function digitalLines(tx: Transaction, orderId: string): Promise<DigitalLine[]> {
  await tx.$queryRaw`SELECT 1 FROM orders WHERE id = ${orderId}::uuid FOR UPDATE`;
  return tx.$queryRaw<DigitalLine[]>`
    SELECT l.id AS "orderLineId", l.parcel_id AS "parcelId", l.variant_id AS "variantId", l.name,
           l.quantity - greatest(l.refunded_quantity, l.cancelled_quantity) AS quantity
    FROM order_line l
    JOIN orders o ON o.id = l.order_id
    JOIN parcel p ON p.id = l.parcel_id
    JOIN variant v ON v.id = l.variant_id
    JOIN product a ON a.id = v.product_id
    WHERE l.order_id = ${orderId}::uuid AND a.kind = 'digital' AND p.sent_at IS NULL AND o.held_since IS NULL
      AND o.state <> 'cancelled' AND l.quantity > greatest(l.refunded_quantity, l.cancelled_quantity)
    ORDER BY l.position`;
}
