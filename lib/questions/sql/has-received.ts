import type { Transaction } from "#lib/platform/database";

/** Whether an account has one of a product: collected, or delivered as the carrier says. */
export async function hasReceived(
  reader: Pick<Transaction, "$queryRaw">,
  accountId: string,
  productId: string,
): Promise<boolean> {
  const found = await reader.$queryRaw<unknown[]>`
    SELECT 1 FROM orders o
    JOIN order_line l ON l.order_id = o.id AND l.quantity > l.cancelled_quantity
    JOIN parcel p ON p.id = l.parcel_id AND coalesce(p.collected_at, p.delivered_at) IS NOT NULL
    JOIN variant v ON v.id = l.variant_id
    WHERE o.account_id = ${accountId}::uuid AND v.product_id = ${productId}::uuid LIMIT 1`;
  return found.length > 0;
}
