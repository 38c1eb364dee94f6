import { newId } from "#lib/kernel/ids";
import { openRefund } from "#lib/payments/refunds";
import type { PaidCard } from "#lib/payments/schema";
import type { Scene } from "#lib/platform/command";
import type { LockedOrder } from "./locked-order.ts";
import { isPartTaken } from "./refund.ts";

type CardPayment = Readonly<{ intentId: string; amountMinor: number; seen: PaidCard | null }>;

/** Another card has paid a part of a locked order, at once. */
export async function addCardTender({ tx, now }: Scene, { id: orderId }: LockedOrder, paid: CardPayment) {
  const { intentId, amountMinor, seen } = paid;
  await tx.orderTender.create({ data: { id: newId(), orderId, kind: "card", intentId, amountMinor, ...seen } });
  await tx.capture.create({
    data: { id: newId(), orderId, intentId, amountMinor, state: "done", createdAt: now, settledAt: now },
  });
  await tx.order.update({
    where: { id: orderId },
    data: { capturedMinor: { increment: amountMinor }, updatedAt: now },
  });
}

/**
 * What a bank kept aside for a locked order and no longer gives has been paid otherwise: it is let go of for good, so that
 * it can never be taken besides, and is no part of what secures the order any more.
 */
export async function replaceLapsed(scene: Scene, order: LockedOrder): Promise<void> {
  const { tx, now } = scene;
  const { id, authorisedMinor: amountMinor } = order;
  await letGoOfKept(scene, order, "paid_otherwise");
  await tx.order.update({
    where: { id },
    data: { capturedMinor: { decrement: amountMinor }, authorisedMinor: 0, paymentDueSince: null, updatedAt: now },
  });
}

/** All that is kept aside for a locked order by the payment it names is let go of for good, after commit; another secures it. */
export async function letGoOfKept(scene: Scene, order: LockedOrder, reason: string): Promise<void> {
  const { intentId, authorisedMinor: amountMinor } = order;
  const tender = order.tenders.find((one) => one.kind === "card" && one.intentId === intentId);
  if (!intentId || !tender) throw new Error(`order ${order.number} keeps money aside without a payment`);
  const letGo = (await isPartTaken(scene, intentId)) ? "rest" : "all";
  await openRefund(scene, { intentId, amountMinor, reason, letGo });
  await scene.tx.orderTender.update({ where: { id: tender.id }, data: { lapsedMinor: { increment: amountMinor } } });
}

/** The tender by which all of a sum is still owed, and nothing of it came. */
export const owedWhole = ({ tenders }: LockedOrder, minor: number) =>
  tenders.find(
    ({ amountMinor, owedMinor, refundedMinor }) => minor === amountMinor && minor === owedMinor && refundedMinor === 0,
  );

/** A card has paid what was owed for a locked order: nobody owes it any more, and no transfer is waited for. */
export async function replaceOwed({ tx, now }: Scene, order: LockedOrder, amountMinor: number): Promise<void> {
  const tender = owedWhole(order, amountMinor);
  if (!tender) throw new Error(`order ${order.number} owes something else`);
  await tx.orderTender.delete({ where: { id: tender.id } });
  const data = { capturedMinor: { decrement: amountMinor }, updatedAt: now };
  await tx.order.update({ where: { id: order.id }, data });
}
