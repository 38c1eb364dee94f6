import { database } from "#lib/platform/database";
import { intentsAtProvider, refundsAtProvider } from "#tests/support/a-provider";
import type { Owed } from "./fault.ts";

/** What a shopper would notice: orders that are not there, and money held or taken for which there is no order. */
export async function tally(owed: readonly Owed[]) {
  const [orders, paidFor, intents, refunds] = await Promise.all([
    database.order.findMany({ where: { cartId: { in: owed.map(({ cartId }) => cartId) } } }),
    database.orderTender.findMany({ where: { intentId: { not: null } }, select: { intentId: true } }),
    intentsAtProvider(),
    refundsAtProvider(),
  ]);
  const lost = owed.filter(
    ({ cartId, orderId }) => !orders.some((order) => order.cartId === cartId && (!orderId || order.id === orderId)),
  );
  const known = new Set(paidFor.map(({ intentId }) => intentId));
  const twice = intents.filter(({ id, status, amount }) => {
    const back = refunds.filter((refund) => refund.payment_intent === id).reduce((sum, one) => sum + one.amount, 0);
    return !known.has(id) && (status === "requires_capture" || status === "succeeded") && back < amount;
  });
  return { lost: lost.length, twice: twice.length };
}
