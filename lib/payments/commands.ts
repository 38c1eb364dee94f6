import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command, commandOfOneStatement } from "#lib/platform/command";
import { database, Prisma } from "#lib/platform/database";
import { telling } from "#lib/platform/records";
import { paymentEvent, refundRefused } from "./facts.ts";

/** Keeps a verified webhook once, however often it is delivered, and tells it to the processes (PAY-03). */
export const receivePaymentEvent = commandOfOneStatement({
  name: "payments.receiveEvent",
  input: z.strictObject({
    id: z.string().min(1).max(255),
    type: z.string().min(1).max(100),
    intentId: z.string().max(255).nullable(),
  }),
  allow: "system",
  async run({ id, type, intentId }, { now, requestId }) {
    const fact = paymentEvent({ eventId: id, type, intentId });
    const kept = await database.$queryRaw<{ id: string }[]>(Prisma.sql`
      /* prepared */
      WITH kept AS (
        INSERT INTO payment_event (id, type, intent_id, received_at) VALUES (${id}, ${type}, ${intentId}, ${now})
        ON CONFLICT DO NOTHING
        RETURNING id
      ), told AS (
        ${telling([fact], { requestId, now })} WHERE EXISTS (SELECT FROM kept)
      )
      SELECT id FROM kept`);
    return ok({ isNew: kept.length === 1 });
  },
});

/** Says that everything a webhook asked for has been done. */
export const closePaymentEvent = commandOfOneStatement({
  name: "payments.closeEvent",
  input: z.strictObject({ id: z.string() }),
  allow: "system",
  async run({ id }, { now }) {
    await database.$executeRaw`
      /* prepared */
      UPDATE payment_event SET processed_at = ${now} WHERE id = ${id} AND processed_at IS NULL`;
    return ok(null);
  },
});

/** What may be tried again with the same card; anything else that is told of a refund is the card's last word. */
const passing: ReadonlySet<string> = new Set([
  "charge_for_pending_refund_disputed",
  "insufficient_funds",
  "merchant_request",
]);

/**
 * Writes down what the provider said of a refund. One that is done stays done, unless its bank has sent it back: that the
 * card takes nothing any more is told once, for the money to be given another way.
 */
export const settleRefund = command({
  name: "payments.settleRefund",
  input: z.strictObject({
    refundId: z.uuid(),
    state: z.enum(["pending", "done", "failed"]),
    /** What was only let go of has none. */
    providerId: z.string().max(255).nullable(),
    released: z.boolean().default(false),
    failureCode: z.string().max(100).nullable().default(null),
  }),
  allow: "system",
  async run({ refundId, state, providerId, released, failureCode }, { tx, now, record }) {
    const isLastWord = state === "failed" && failureCode !== null && !passing.has(failureCode);
    const { count } = await tx.refund.updateMany({
      where: isLastWord ? { id: refundId, failureCode: null } : { id: refundId, state: { not: "done" } },
      data: {
        ...{ state, providerId, released, settledAt: state === "done" ? now : null },
        ...(isLastWord && { failureCode }),
      },
    });
    if (isLastWord && count > 0) record(refundRefused({ refundId }));
    return ok({ isLastWord });
  },
});
