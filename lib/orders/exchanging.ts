import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { orderExchanged } from "./facts.ts";
import type { LockedOrder } from "./locked-order.ts";
import { tellOnTimeline } from "./timeline.ts";

/** What goods that came back pay for: another order, with what their customer paid on top; cents. */
export type Given = Readonly<{ toOrderId: string; toNumber: string; amountMinor: number; paidOnTopMinor: number }>;

/**
 * What a locked order owes its customer pays for another order of theirs, in the caller's transaction: nothing travels, a
 * tender on each side names the other (rule 5.4). On this side it paid nothing and gave so much; together they are nought.
 */
export async function giveTo(scene: Scene, order: LockedOrder, { toOrderId, toNumber, amountMinor }: Given) {
  const { tx, now, record } = scene;
  const { id: orderId, number } = order;
  const paid = await tx.orderTender.findFirstOrThrow({ where: { orderId: toOrderId, kind: "exchange" } });
  const id = newId();
  await tx.orderTender.create({
    data: { id, orderId, kind: "exchange", twinId: paid.id, amountMinor: 0, refundedMinor: amountMinor },
  });
  await tx.orderTender.update({ where: { id: paid.id }, data: { twinId: id } });
  await tx.order.update({
    where: { id: orderId },
    data: { refundedMinor: { increment: amountMinor }, updatedAt: now },
  });
  await tellOnTimeline(scene, { orderId, kind: "exchanged", data: { amountMinor, toNumber } });
  await tellOnTimeline(scene, { orderId: toOrderId, kind: "exchanged", data: { amountMinor, fromNumber: number } });
  record(orderExchanged({ orderId }));
}
