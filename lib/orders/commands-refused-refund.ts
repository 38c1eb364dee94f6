import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { giveByTransfer } from "./elsewhere.ts";
import { refundRerouted } from "./facts.ts";
import { lockOrder, notFound } from "./locked-order.ts";
import { tellOnTimeline } from "./timeline.ts";

/**
 * A refund that its card does not take any more, in the provider's own word: the same money is owed by a bank transfer,
 * which somebody makes and confirms. Once for a refund; answers whether it is. Refuses `order_not_found` for a payment
 * that paid no order: its money is a difference that the reconciliation shows.
 */
export const giveRefusedByTransfer = command({
  name: "orders.giveRefusedByTransfer",
  input: z.strictObject({ refundId: z.uuid() }),
  allow: "system",
  async run({ refundId }, scene) {
    const { tx, now, audit, record } = scene;
    const { intentId, state, amountMinor, failureCode } = await tx.refund.findUniqueOrThrow({
      where: { id: refundId },
    });
    const paid = await tx.orderTender.findUnique({ where: { intentId } });
    const order = paid && (await lockOrder(tx, paid.orderId));
    if (!order) return notFound;
    if (state !== "failed" || failureCode === null) return ok({ rerouted: false });
    if (await tx.refundElsewhere.count({ where: { refundId } })) return ok({ rerouted: true });

    const from = order.tenders.find(({ id }) => id === paid.id);
    if (!from) throw new Error(`order ${order.number} lost a tender`);
    const orderId = order.id;
    await tx.orderTender.update({ where: { id: from.id }, data: { refundedMinor: { decrement: amountMinor } } });
    await giveByTransfer(scene, order, { from, amountMinor, refundId, failureCode });
    await tx.order.update({ where: { id: orderId }, data: { updatedAt: now } });
    await tellOnTimeline(scene, { orderId, kind: "refund_rerouted", data: { amountMinor, code: failureCode } });
    record(refundRerouted({ orderId, refundId, amountMinor }));
    audit({
      subject: `order:${order.number}`,
      changes: { refundByTransfer: [null, amountMinor] },
      reason: failureCode,
    });
    return ok({ rerouted: true });
  },
});
