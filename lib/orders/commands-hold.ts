import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { orderReleased } from "./facts.ts";
import { lockOrder, notFound } from "./locked-order.ts";

/**
 * The price of a held order is honoured and its money is taken: it may leave, and what it bought is made. Refuses
 * `not_held` for an order that nobody holds, or that was cancelled meanwhile.
 */
export const releaseHeld = command({
  name: "orders.releaseHeld",
  input: z.strictObject({ orderId: z.uuid(), reason: z.string() }),
  allow: "system",
  async run({ orderId, reason }, { tx, now, actor, record, audit }) {
    const order = await lockOrder(tx, orderId);
    if (!order) return notFound;
    if (!order.heldSince || order.state === "cancelled") return refuse({ code: "not_held" });
    await tx.order.update({ where: { id: orderId }, data: { heldSince: null, updatedAt: now } });
    await tx.orderEvent.create({
      data: {
        orderId,
        at: now,
        kind: "released",
        actorName: nameOf(actor),
        data: { amountMinor: order.capturedMinor, reason },
      },
    });
    record(orderReleased({ orderId }));
    audit({ subject: `order:${order.number}`, changes: { heldSince: [order.heldSince, null] }, reason });
    return ok({ number: order.number });
  },
});
