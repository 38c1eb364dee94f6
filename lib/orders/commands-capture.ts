import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { orderCaptured, paymentDue } from "./facts.ts";
import { lockOrder, notFound } from "./locked-order.ts";
import { openCapture } from "./taking.ts";
import { tellOnTimeline } from "./timeline.ts";

/**
 * Writes down what the bank said of a capture, once. One that failed is kept aside again as far as anybody knows, and the
 * order is on the list of payments due: nothing more of it leaves.
 */
export const settleCapture = command({
  name: "orders.settleCapture",
  input: z.strictObject({ captureId: z.uuid(), state: z.enum(["done", "failed"]) }),
  allow: "system",
  async run({ captureId, state }, scene) {
    const { tx, now, record, audit } = scene;
    const { orderId } = await tx.capture.findUniqueOrThrow({ where: { id: captureId }, select: { orderId: true } });
    const order = await lockOrder(tx, orderId);
    if (!order) return notFound;
    const { amountMinor, parcelId, ...capture } = await tx.capture.findUniqueOrThrow({ where: { id: captureId } });
    if (capture.state !== "pending") return ok({ state: capture.state });
    await tx.capture.update({
      where: { id: captureId },
      data: { state, settledAt: state === "done" ? now : null },
    });
    const data = { amountMinor, parcelId };
    if (state === "done") {
      await tellOnTimeline(scene, { orderId, kind: "captured", data });
      record(orderCaptured({ orderId, amountMinor }));
      return ok({ state });
    }
    const authorisedMinor = Math.min(order.authorisedMinor + amountMinor, order.capturedMinor - order.refundedMinor);
    await tx.order.update({ where: { id: orderId }, data: { authorisedMinor, paymentDueSince: now, updatedAt: now } });
    await tellOnTimeline(scene, { orderId, kind: "payment_due", data });
    record(paymentDue({ orderId, amountMinor }));
    audit({ subject: `order:${order.number}`, changes: { paymentDueSince: [order.paymentDueSince, now] } });
    return ok({ state });
  },
});

/**
 * Asks for all that is still kept aside, before its bank lets go of it or because nobody doubts a price any more. Answers
 * the capture; an earlier one, if any, when nothing is kept aside any longer. Refuses `order_not_found`.
 */
export const takeRest = command({
  name: "orders.takeRest",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, scene) {
    const { tx, audit } = scene;
    const order = await lockOrder(tx, orderId);
    if (!order) return notFound;
    if (order.authorisedMinor === 0) {
      const before = await tx.capture.findFirst({ where: { orderId, intentId: order.intentId ?? "", parcelId: null } });
      return ok({ captureId: before?.id ?? null });
    }
    await tx.capture.deleteMany({ where: { orderId, parcelId: null, state: "failed" } });
    audit({ subject: `order:${order.number}`, changes: { authorisedMinor: [order.authorisedMinor, 0] } });
    return ok({ captureId: await openCapture(scene, order, { parcelId: null, amountMinor: order.authorisedMinor }) });
  },
});
