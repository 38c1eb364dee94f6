import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { giveUp } from "./giving-up.ts";
import { inTime } from "./states.ts";

/**
 * Somebody does not wait for the watcher: the customers of these lines in danger are told now of the date that is
 * believed. Refuses `nobody_to_tell` when none of them is in danger any more.
 */
export const tellCustomers = command({
  name: "promises.tell_customers",
  input: z.strictObject({ orderLineIds: z.array(z.uuid()).min(1).max(300) }),
  allow: "orders.note",
  async run({ orderLineIds }, scene) {
    const endangered = await scene.tx.deliveryPromise.findMany({
      where: { orderLineId: { in: orderLineIds }, state: "at_risk" },
      orderBy: { orderId: "asc" },
    });
    const orders = await scene.tx.order.findMany({
      where: { id: { in: endangered.map(({ orderId }) => orderId) } },
      select: { id: true, number: true },
    });
    let lines = 0;
    const parcels = Map.groupBy(endangered, ({ parcelId }) => parcelId);
    for (const [parcelId, [first, ...rest]] of parcels) {
      if (!first) continue;
      const { orderId, method, promisedAt, forecastAt, risk } = first;
      const at = inTime(method, forecastAt, promisedAt) ? null : forecastAt;
      const told = [first, ...rest].map(({ orderLineId }) => orderLineId);
      lines += await giveUp(scene, { orderId, parcelId, orderLineIds: told, at, risk });
      const number = orders.find(({ id }) => id === orderId)?.number;
      scene.audit({ subject: `order:${number}`, changes: { promisedAt: [promisedAt, at] } });
    }
    if (lines === 0) return refuse({ code: "nobody_to_tell" });
    return ok({ lines, parcels: parcels.size });
  },
});
