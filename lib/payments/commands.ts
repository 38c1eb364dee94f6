import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { paymentEvent } from "./facts.ts";

/** Keeps a verified webhook once, however often it is delivered, and tells it to the processes (PAY-03). */
export const receivePaymentEvent = command({
  name: "payments.receiveEvent",
  input: z.strictObject({
    id: z.string().min(1).max(255),
    type: z.string().min(1).max(100),
    intentId: z.string().max(255).nullable(),
  }),
  allow: "system",
  async run({ id, type, intentId }, { tx, now, record }) {
    const { count } = await tx.paymentEvent.createMany({
      data: [{ id, type, intentId, receivedAt: now }],
      skipDuplicates: true,
    });
    if (count === 1) record(paymentEvent({ eventId: id, type, intentId }));
    return ok({ isNew: count === 1 });
  },
});

/** Says that everything a webhook asked for has been done. */
export const closePaymentEvent = command({
  name: "payments.closeEvent",
  input: z.strictObject({ id: z.string() }),
  allow: "system",
  async run({ id }, { tx, now }) {
    await tx.paymentEvent.updateMany({ where: { id, processedAt: null }, data: { processedAt: now } });
    return ok(null);
  },
});

/** Writes down what the provider said of a refund. A refund that is done stays done. */
export const settleRefund = command({
  name: "payments.settleRefund",
  input: z.strictObject({
    refundId: z.uuid(),
    state: z.enum(["pending", "done", "failed"]),
    providerId: z.string().max(255),
  }),
  allow: "system",
  async run({ refundId, state, providerId }, { tx, now }) {
    await tx.refund.updateMany({
      where: { id: refundId, state: { not: "done" } },
      data: { state, providerId, settledAt: state === "done" ? now : null },
    });
    return ok(null);
  },
});
