import { nameOf } from "#lib/kernel/actor";
import { openRefund } from "#lib/payments/refunds";
import type { Scene } from "#lib/platform/command";
import { orderRefunded } from "./facts.ts";
import type { LockedOrder } from "./locked-order.ts";

/**
 * Owes `amountMinor` of a locked order back to its customer: on the order, on its timeline, and to the provider after
 * commit. The CHECK refunded ≤ captured is the second wall.
 */
export async function refundOf(scene: Scene, order: LockedOrder, amountMinor: number, reason: string): Promise<void> {
  const { tx, now, actor, record } = scene;
  if (!order.intentId) throw new Error(`order ${order.number} was paid by no card`);
  const refundId = await openRefund(scene, { intentId: order.intentId, amountMinor, reason });
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
      data: { amountMinor, reason, refundId },
    },
  });
  record(orderRefunded({ orderId: order.id, amountMinor }));
}
