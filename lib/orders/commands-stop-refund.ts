import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { leftMinor } from "./disputed.ts";
import { refundStopped } from "./facts.ts";
import { type LockedOrder, lockOrder, notFound } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { tellOnTimeline } from "./timeline.ts";

/**
 * A refund that the provider never gave, because its payment is contested: the order does not say any more that it went
 * back, so that it is not given beside what the bank may take (PAY-17). Once for a refund; answers whether
 * it is, which is not so when nothing is contested or the provider gave it after all. Refuses `order_not_found`.
 */
export const stopRefund = command({
  name: "orders.stopRefund",
  input: z.strictObject({ refundId: z.uuid() }),
  allow: "system",
  async run({ refundId }, scene) {
    const { tx, now, audit, record } = scene;
    const refund = await tx.refund.findUniqueOrThrow({ where: { id: refundId } });
    const tender = await tx.orderTender.findUnique({ where: { intentId: refund.intentId } });
    const order = tender && (await lockOrder(tx, tender.orderId));
    if (!order) return notFound;
    const { id: orderId, number, refundedMinor } = order;
    const isContested = order.disputes.some(({ status, intentId }) => status !== "won" && intentId === refund.intentId);
    if (!isContested || refund.state !== "failed") return ok({ stopped: false });
    if ((await stoppedRefunds(scene, orderId)).some((stopped) => stopped.refundId === refundId))
      return ok({ stopped: true });

    const { amountMinor, reason } = refund;
    await tx.orderTender.update({ where: { id: tender.id }, data: { refundedMinor: { decrement: amountMinor } } });
    await tx.order.update({
      where: { id: orderId },
      data: { refundedMinor: { decrement: amountMinor }, updatedAt: now },
    });
    const gestureAt = await openedAt(scene, orderId, refundId);
    const gestures = await tx.orderGesture.updateMany({
      where: { orderId, kind: "refund", at: gestureAt },
      data: { stoppedAt: now },
    });
    const isGesture = gestures.count > 0;
    const data = { step: "stopped", refundId, amountMinor, reason, gestureAt: gestureAt.toISOString(), isGesture };
    await tellOnTimeline(scene, { orderId, kind: "refund_stopped", data });
    record(refundStopped({ orderId, refundId }));
    audit({ subject: `order:${number}`, changes: { refundedMinor: [refundedMinor, refundedMinor - amountMinor] } });
    return ok({ stopped: true });
  },
});

/**
 * The bank decided for the shop: what was stopped is owed again, and given, as far as it is left. Once for a refund;
 * refuses `order_not_found`. Nothing is done while anything of the order is contested, or after it was lost.
 */
export const resumeRefunds = command({
  name: "orders.resumeRefunds",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, scene) {
    let order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    let resumed = 0;
    for (const stopped of await stoppedRefunds(scene, orderId)) {
      if (stopped.isResumed || order.disputes.some(({ status }) => status !== "won")) continue;
      await resume(scene, order, stopped);
      resumed += 1;
      order = (await lockOrder(scene.tx, orderId)) ?? order;
    }
    return ok({ resumed });
  },
});

const stop = z.object({
  step: z.enum(["stopped", "resumed"]),
  refundId: z.string(),
  amountMinor: z.int(),
  reason: z.string(),
  gestureAt: z.string(),
  isGesture: z.boolean().default(false),
});
type Stopped = z.infer<typeof stop> & Readonly<{ isResumed: boolean }>;

async function resume(scene: Scene, order: LockedOrder, { isResumed: _, ...stopped }: Stopped): Promise<void> {
  const { tx, audit } = scene;
  const { id: orderId, number, refundedMinor } = order;
  const amountMinor = Math.min(stopped.amountMinor, leftMinor(order));
  await tx.orderGesture.updateMany({
    where: { orderId, kind: "refund", at: new Date(stopped.gestureAt) },
    data: { stoppedAt: null },
  });
  await tellOnTimeline(scene, { orderId, kind: "refund_stopped", data: { ...stopped, amountMinor, step: "resumed" } });
  if (amountMinor > 0) await refundOf(scene, order, amountMinor, stopped.reason);
  audit({ subject: `order:${number}`, changes: { refundedMinor: [refundedMinor, refundedMinor + amountMinor] } });
}

/** Every refund of an order that was stopped, as its timeline says. */
async function stoppedRefunds({ tx }: Scene, orderId: string): Promise<Stopped[]> {
  const events = await tx.orderEvent.findMany({ where: { orderId, kind: "refund_stopped" }, orderBy: { id: "asc" } });
  const told = events.map(({ data }) => stop.parse(data));
  const isResumed = (refundId: string) => told.some((one) => one.step === "resumed" && one.refundId === refundId);
  return told.filter(({ step }) => step === "stopped").map((one) => ({ ...one, isResumed: isResumed(one.refundId) }));
}

/** When a refund was told on the timeline: a gesture that it belongs to is of that very moment. */
async function openedAt({ tx }: Scene, orderId: string, refundId: string): Promise<Date> {
  const told = await tx.orderEvent.findFirstOrThrow({
    where: { orderId, kind: "refunded", data: { path: ["tenders"], array_contains: [{ refundId }] } },
  });
  return told.at;
}
