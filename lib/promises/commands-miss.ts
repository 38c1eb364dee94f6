import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { missCauses } from "./miss.ts";

/**
 * Closes a miss with the reason somebody found: misses are tasks, and a reason is what is learned from one.
 * Refuses `promise_not_missed`, and `miss_closed` to whoever comes second.
 */
export const closeMiss = command({
  name: "promises.close_miss",
  input: z.strictObject({
    orderLineId: z.uuid(),
    cause: z.enum(missCauses),
    reason: z.string().trim().min(3).max(300),
  }),
  allow: "orders.note",
  async run({ orderLineId, cause, reason }, { tx, now, actor, audit }) {
    const [promise] = await tx.$queryRaw<{ state: string; number: string }[]>`
      SELECT d.state::text AS state, o.number FROM delivery_promise d JOIN orders o ON o.id = d.order_id
      WHERE d.order_line_id = ${orderLineId}::uuid FOR UPDATE OF d`;
    if (!promise || (promise.state !== "broken" && promise.state !== "kept_late_told"))
      return refuse({ code: "promise_not_missed" });
    const known = await tx.promiseMiss.findUnique({ where: { orderLineId } });
    if (known) return refuse({ code: "miss_closed", by: known.closedByName });

    await tx.promiseMiss.create({ data: { orderLineId, cause, reason, closedByName: nameOf(actor), closedAt: now } });
    audit({ subject: `order:${promise.number}`, changes: { missedFor: [null, cause] }, reason });
    return ok({ orderLineId });
  },
});
