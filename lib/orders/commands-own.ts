import { z } from "zod";
import { refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cancelWhole } from "./cancelling-whole.ts";
import { lockOrder, notFound, notNow } from "./locked-order.ts";
import { opensOrder } from "./order-token.ts";
import { ownCancellingUntil } from "./own-cancelling.ts";

const reason = "Annulée par son client dans la demi-heure";

/**
 * Whoever holds the order's link, or the customer whose order it is, changes their mind at once: within half an hour, and
 * before anybody prepares it. Refuses `own_cancelling_over` besides what `cancelWhole` refuses.
 */
export const cancelOwnOrder = command({
  name: "orders.cancelOwn",
  input: z.strictObject({ number: z.string().max(40), token: z.string().max(400).optional() }),
  allow: "anyone",
  async run({ number, token }, scene) {
    const { tx, now, actor } = scene;
    const found = await tx.order.findUnique({ where: { number }, select: { id: true, accountId: true } });
    const mine = actor.kind === "customer" && found?.accountId === actor.id;
    if (!found || !(mine || (token && opensOrder(token, number, now)))) return notFound;
    const order = await lockOrder(tx, found.id);
    if (!order) return notFound;
    if (order.state !== "placed") return notNow(order);
    if (!ownCancellingUntil(order, now)) return refuse({ code: "own_cancelling_over" });
    return cancelWhole({ orderId: order.id, reason }, scene);
  },
});
