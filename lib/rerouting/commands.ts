import { z } from "zod";
import { mayActIn } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { held, lockOrder, notFound, notNow, otherStore } from "#lib/orders/locked-order";
import { movableUnits } from "#lib/orders/moving-lines";
import { command } from "#lib/platform/command";
import { isWaiting, lineOf } from "./line.ts";
import { moveUnits } from "./moving.ts";
import { placesFor } from "./places-for.ts";

/**
 * Somebody sends units of a line from another place than planned. Refuses `order_not_found`, `order_held`,
 * `not_allowed_now` once the parcel has left or when it is collected, `other_store`, `more_than_left`, `no_such_place`
 * for one that cannot send it, and `short_elsewhere` when it has too few.
 */
export const rerouteLine = command({
  name: "rerouting.move_line",
  input: z.strictObject({
    orderId: z.uuid(),
    orderLineId: z.uuid(),
    quantity: z.coerce.number().int().min(1).max(999),
    to: z.string().min(1).max(12),
    reason: z.string().trim().min(3).max(200),
  }),
  allow: "orders.send",
  async run({ orderId, orderLineId, quantity, to, reason }, scene) {
    const { tx, actor, audit } = scene;
    const order = await lockOrder(tx, orderId);
    const found = order && lineOf(order, orderLineId);
    if (!order || !found) return notFound;
    if (order.heldSince) return held;
    const { line, parcel } = found;
    if (!mayActIn(actor, parcel.locationCode)) return otherStore(parcel);
    if (!isWaiting(order, parcel)) return notNow(order);
    const left = movableUnits(line);
    if (quantity > left) return refuse({ code: "more_than_left", left });

    const places = await placesFor(scene, order, found, quantity);
    const chosen = places.find(({ place }) => place === to);
    if (!chosen) return refuse({ code: "no_such_place", place: to });
    if (chosen.available < quantity) return refuse({ code: "short_elsewhere", place: to });
    const moved = await moveUnits(scene, order, {
      line,
      from: parcel.locationCode,
      units: quantity,
      to: chosen,
      reason,
    });
    if (!moved.ok) return moved;
    const changes = {
      [`leavesFrom.${line.sku}`]: [parcel.locationCode, to] as const,
      units: [null, quantity] as const,
    };
    audit({ subject: `order:${order.number}`, changes, reason });
    return ok({ number: order.number, ...moved.value });
  },
});
