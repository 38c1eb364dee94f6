import { refundToCredit } from "#lib/credit/refunding";
import { nameOf } from "#lib/kernel/actor";
import { openRefund } from "#lib/payments/refunds";
import type { Scene } from "#lib/platform/command";
import { orderRefunded } from "./facts.ts";
import type { LockedOrder } from "./locked-order.ts";
import { refundPerTender } from "./refund-tenders.ts";

/**
 * Owes `amountMinor` of a locked order back to its customer: to what it was paid with, on the order, on its timeline;
 * the provider hears of a card's part after commit. The CHECKs refunded ≤ captured and ≤ tender are the second wall.
 */
export async function refundOf(scene: Scene, order: LockedOrder, amountMinor: number, reason: string): Promise<void> {
  const { tx, now, actor, record } = scene;
  const tenders: object[] = [];
  for (const share of refundPerTender(order.tenders, amountMinor)) {
    const { id, kind, lastFour } = share.tender;
    const refundId = await giveBackTo(scene, order, share, reason);
    await tx.orderTender.update({ where: { id }, data: { refundedMinor: { increment: share.amountMinor } } });
    tenders.push({ kind, lastFour, refundId, amountMinor: share.amountMinor });
  }
  await tx.order.update({
    where: { id: order.id },
    data: { refundedMinor: { increment: amountMinor }, updatedAt: now },
  });
  await tx.orderEvent.create({
    data: {
      orderId: order.id,
      at: now,
      kind: "refunded",
      actorName: nameOf(actor),
      data: { amountMinor, reason, tenders },
    },
  });
  record(orderRefunded({ orderId: order.id, amountMinor }));
}

type Share = Readonly<{ tender: LockedOrder["tenders"][number]; amountMinor: number }>;

/** Returns the id of the provider's refund, null when a credit takes it back. */
async function giveBackTo(scene: Scene, order: LockedOrder, { tender, amountMinor }: Share, reason: string) {
  const { intentId, id: orderId, number } = order;
  if (tender.creditId) {
    await refundToCredit(scene, { creditId: tender.creditId, amountMinor, orderId, reason });
    return null;
  }
  if (!intentId) throw new Error(`the card of order ${number} has no payment`);
  return openRefund(scene, { intentId, amountMinor, reason, authorised: order.heldSince !== null });
}
