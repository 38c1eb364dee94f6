import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command, commandOfOneStatement } from "#lib/platform/command";
import { database, Prisma } from "#lib/platform/database";
import { telling } from "#lib/platform/records";
import { paymentEvent } from "./facts.ts";

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

/** Writes down what the provider said of a refund. A refund that is done stays done. */
export const settleRefund = command({
  name: "payments.settleRefund",
  input: z.strictObject({
    refundId: z.uuid(),
    state: z.enum(["pending", "done", "failed"]),
    /** What was only let go of has none. */
    providerId: z.string().max(255).nullable(),
    released: z.boolean().default(false),
  }),
  allow: "system",
  async run({ refundId, state, providerId, released }, { tx, now }) {
    await tx.refund.updateMany({
      where: { id: refundId, state: { not: "done" } },
      data: { state, providerId, released, settledAt: state === "done" ? now : null },
    });
    return ok(null);
  },
});
