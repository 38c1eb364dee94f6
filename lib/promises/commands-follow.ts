import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { owedByOrder } from "./sql/owed.ts";
import { open, outcomeOf } from "./states.ts";

/**
 * An order's promises end as its parcels do: a delivery when it is delivered, a pick-up when it is ready, what was
 * cancelled is owed no more. Asked again, nothing changes.
 */
export const followOrder = command({
  name: "promises.follow_order",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, { tx }) {
    const owed = await owedByOrder(tx, orderId);
    for (const { orderLineId, cancelled, fulfilledAt, ...promise } of owed) {
      if (!cancelled && !fulfilledAt) continue;
      const state = cancelled || !fulfilledAt ? "released" : outcomeOf(promise, fulfilledAt);
      await tx.deliveryPromise.update({
        where: { orderLineId },
        data: { state, parcelId: promise.parcelId, fulfilledAt: state === "released" ? null : fulfilledAt },
      });
    }
    return ok(null);
  },
});

/** Nobody will say that these lines arrived: they are taken to have, at this instant. */
export const presume = command({
  name: "promises.presume",
  input: z.strictObject({ orderLineIds: z.array(z.uuid()).min(1), at: z.date() }),
  allow: "system",
  async run({ orderLineIds, at }, { tx }) {
    const owed = await tx.deliveryPromise.findMany({
      where: { orderLineId: { in: orderLineIds }, state: { in: [...open] } },
    });
    for (const promise of owed)
      await tx.deliveryPromise.update({
        where: { orderLineId: promise.orderLineId },
        data: { state: outcomeOf(promise, at), fulfilledAt: at, presumed: true },
      });
    return ok({ ended: owed.length });
  },
});
