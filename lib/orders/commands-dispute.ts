import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { disputeClosed } from "./facts.ts";
import { lockOrder } from "./locked-order.ts";
import { tellOnTimeline } from "./timeline.ts";

/**
 * Writes down what the provider says of a dispute now, and tells it on the timeline of the order it is about; the same
 * word twice changes nothing. The order's row is locked, so that no refund passes meanwhile (PAY-17).
 */
export const noteDispute = command({
  name: "orders.noteDispute",
  input: z.strictObject({
    id: z.string().max(255),
    intentId: z.string().max(255),
    amountMinor: z.int().min(0),
    feeMinor: z.int().min(0).default(0),
    reason: z.string().max(100),
    status: z.enum(["open", "won", "lost"]),
    openedAt: z.date(),
  }),
  allow: "system",
  async run({ id, ...told }, scene) {
    const { tx, now, audit, record } = scene;
    const { intentId, status, amountMinor, feeMinor } = told;
    const capture = await tx.capture.findFirst({ where: { intentId }, select: { orderId: true } });
    const order = capture && (await lockOrder(tx, capture.orderId));
    const before = await tx.paymentDispute.findUnique({ where: { id } });
    const isKnown = before?.status === status && before.amountMinor === amountMinor && before.feeMinor === feeMinor;
    if (isKnown) return ok({ status });
    const known = { ...told, orderId: order?.id ?? null, closedAt: status === "open" ? null : now };
    await tx.paymentDispute.upsert({ where: { id }, create: { id, ...known }, update: known });
    if (!order) return ok({ status });
    if (status !== "open") record(disputeClosed({ orderId: order.id, disputeId: id }));
    if (before?.status === status && before.amountMinor === amountMinor) return ok({ status });
    await tellOnTimeline(scene, { orderId: order.id, kind: "disputed", data: { amountMinor, status } });
    audit({ subject: `order:${order.number}`, changes: { dispute: [before?.status ?? null, status] } });
    return ok({ status });
  },
});
