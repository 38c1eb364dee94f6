import { deliveryMethods } from "#lib/delivery/queries";
import { priceOf } from "#lib/delivery/rates";
import type { LockedOrder } from "#lib/orders/locked-order";
import type { Transaction } from "#lib/platform/database";

type Carried = Pick<LockedOrder, "deliveryMinor" | "deliveryRefundedMinor" | "deliveryMethod" | "goodsMinor" | "lines">;

/**
 * What of an order's delivery goes back when all of it was withdrawn from, in cents: what was paid, but no more than the
 * standard delivery costs where a dearer one was chosen (C. consom. L221-24).
 */
export async function standardDeliveryMinor(tx: Pick<Transaction, "variant">, order: Carried): Promise<number> {
  const leftMinor = order.deliveryMinor - order.deliveryRefundedMinor;
  const methods = await deliveryMethods();
  const chosen = methods.find(({ code }) => code === order.deliveryMethod);
  if (leftMinor <= 0 || chosen?.kind !== "express") return Math.max(0, leftMinor);
  const sold = await tx.variant.findMany({
    where: { id: { in: order.lines.map(({ variantId }) => variantId) } },
    select: { id: true, weightGrams: true, product: { select: { shippingClass: true } } },
  });
  const weightGrams = order.lines.reduce(
    (sum, { variantId, quantity }) => sum + quantity * (sold.find(({ id }) => id === variantId)?.weightGrams ?? 0),
    0,
  );
  const classes = [...new Set(sold.map(({ product }) => product.shippingClass))];
  const standard = methods
    .filter(({ kind, countries }) => kind === "home" && countries.some((one) => chosen.countries.includes(one)))
    .flatMap((method) => priceOf(method, { weightGrams, goodsMinor: order.goodsMinor, classes }) ?? []);
  return Math.min(leftMinor, ...standard);
}
