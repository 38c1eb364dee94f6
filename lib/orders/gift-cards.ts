import type { Transaction } from "#lib/platform/database";

/** A line of gift cards: how many of them its buyer keeps, and what each is worth in cents. */
export type BoughtCards = Readonly<{ orderLineId: string; quantity: number; amountMinor: number }>;

/**
 * The gift cards that an order bought, less those given back. Its row stays locked, so that no refund goes out between
 * this count and the making of the cards. None while the order waits for somebody to look at a price.
 */
export async function giftCardsBought(tx: Transaction, orderId: string): Promise<BoughtCards[]> {
  await tx.$queryRaw`SELECT 1 FROM orders WHERE id = ${orderId}::uuid FOR UPDATE`;
  return tx.$queryRaw<BoughtCards[]>`
    SELECT l.id AS "orderLineId", l.unit_gross_minor AS "amountMinor",
           l.quantity - greatest(l.refunded_quantity, l.cancelled_quantity) AS quantity
    FROM order_line l
    JOIN orders o ON o.id = l.order_id
    JOIN variant v ON v.id = l.variant_id
    JOIN product p ON p.id = v.product_id
    WHERE l.order_id = ${orderId}::uuid AND p.kind = 'gift_card' AND o.held_since IS NULL
    ORDER BY l.position`;
}
