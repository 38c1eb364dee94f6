import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { closeDelivery, redateDelivery } from "#lib/stockroom/supplier-delivery";
import { orderCalledOff } from "./facts.ts";
import { lockOrder } from "./sql/locked-order.ts";

const number = z.string().max(20);

/**
 * The supplier names another day for all that is still to come: the stock expects it then, and what is sold before it is
 * here is dated from it. Refuses `unknown_order`, `not_allowed_now`, `date_passed`.
 */
export const redateOrder = command({
  name: "purchasing.redate",
  input: z.strictObject({ number, expectedOn: z.iso.date() }),
  allow: "purchasing.write",
  async run({ number, expectedOn }, scene) {
    const { tx, now, audit } = scene;
    const order = await lockOrder(tx, number);
    if (!order) return refuse({ code: "unknown_order" });
    if (expectedOn < dayOf(now)) return refuse({ code: "date_passed", field: "expectedOn" });
    if (!order.consignmentId || !(await redateDelivery(scene, order.consignmentId, expectedOn)))
      return refuse({ code: "not_allowed_now" });
    const [before = null] = order.lines.map((line) => line.expectedOn).toSorted();
    await tx.purchaseOrderLine.updateMany({ where: { orderId: order.id }, data: { expectedOn: new Date(expectedOn) } });
    audit({ subject: `supplier-order:${number}`, changes: { expectedOn: [before, expectedOn] } });
    return ok({ number, expectedOn });
  },
});

/**
 * Nothing more is to come: the order is cancelled, and its supplier written to, when nothing has; else what came is all.
 * Refuses `unknown_order`, `not_allowed_now`.
 */
export const closeOrder = command({
  name: "purchasing.close",
  input: z.strictObject({ number, reason: z.string().trim().min(3).max(200) }),
  allow: "purchasing.write",
  async run({ number, reason }, scene) {
    const { tx, now, record, audit } = scene;
    const order = await lockOrder(tx, number);
    if (!order) return refuse({ code: "unknown_order" });
    const closed = order.consignmentId ? await closeDelivery(scene, order.consignmentId, reason) : null;
    if (!closed) return refuse({ code: "not_allowed_now" });
    const state = closed.came ? "received" : "cancelled";
    await tx.purchaseOrder.update({
      where: { id: order.id },
      data: closed.came ? { reason } : { reason, state: "cancelled", cancelledAt: now },
    });
    if (!closed.came) record(orderCalledOff({ number }));
    audit({ subject: `supplier-order:${number}`, changes: { state: [order.state, state] }, reason });
    return ok({ number, state });
  },
});
