import { z } from "zod";
import { isAlone } from "#lib/identity/queries-staff";
import { idOf, nameOf } from "#lib/kernel/actor";
import { addDays, dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { announceDelivery } from "#lib/stockroom/supplier-delivery";
import { orderSent, orderWaits } from "./facts.ts";
import { patienceMs, takesASecondPerson } from "./limits.ts";
import { type LockedOrder, lockOrder } from "./sql/locked-order.ts";
import { mayBecome } from "./states.ts";

const input = z.strictObject({ number: z.string().max(20) });

/**
 * Sends a draft to its supplier: `outcome: "sent"`, or `"waits"` when it is worth more than one person orders alone.
 * Refuses `unknown_order`, `not_allowed_now`, `date_passed`.
 */
export const sendOrder = command({
  name: "purchasing.send",
  input,
  allow: "purchasing.write",
  async run({ number }, scene) {
    const { actor, tx, now, record, audit } = scene;
    const order = await lockOrder(tx, number);
    if (!order) return refuse({ code: "unknown_order" });
    if (order.state !== "draft") return refuse({ code: "not_allowed_now" });
    if (isLate(order, now)) return refuse({ code: "date_passed" });
    const asked = { askedById: idOf(actor), askedByName: nameOf(actor), askedAt: now, reason: null };
    await tx.purchaseOrder.update({ where: { id: order.id }, data: asked });
    if (takesASecondPerson(order.totalMinor)) {
      await tx.purchaseOrder.update({ where: { id: order.id }, data: { state: "waiting" } });
      record(orderWaits({ number }));
      audit({ subject: `supplier-order:${number}`, changes: { state: ["draft", "waiting"] } });
      return ok({ number, outcome: "waits" as const });
    }
    await send(scene, order);
    return ok({ number, outcome: "sent" as const });
  },
});

/**
 * The second of two people agrees, and the order is sent. Refuses `unknown_order`, `request_not_waiting`, `own_order`
 * (in a shop of one: within the first quarter of an hour), `date_passed`.
 */
export const approveOrder = command({
  name: "purchasing.approve",
  input,
  allow: "purchasing.approve",
  async run({ number }, scene) {
    const { actor, tx, now } = scene;
    const order = await lockOrder(tx, number);
    if (!order) return refuse({ code: "unknown_order" });
    if (order.state !== "waiting" || !order.askedAt) return refuse({ code: "request_not_waiting" });
    const waitedMs = now.getTime() - order.askedAt.getTime();
    const own = order.askedById === idOf(actor);
    if (own && (waitedMs < patienceMs || !(await isAlone("purchasing.approve", actor, tx))))
      return refuse({ code: "own_order" });
    if (isLate(order, now)) return refuse({ code: "date_passed" });
    await tx.purchaseOrder.update({ where: { id: order.id }, data: { approvedByName: nameOf(actor) } });
    await send(scene, order);
    return ok({ number });
  },
});

/** An order that waits becomes a draft again, with the reason: a second person's no, or its author's second thoughts. Refuses `unknown_order`, `request_not_waiting`. */
export const returnOrder = command({
  name: "purchasing.return",
  input: input.extend({ reason: z.string().trim().min(3).max(200) }),
  allow: "purchasing.write",
  async run({ number, reason }, { tx, audit }) {
    const order = await lockOrder(tx, number);
    if (!order) return refuse({ code: "unknown_order" });
    if (!mayBecome(order.state, "draft")) return refuse({ code: "request_not_waiting" });
    await tx.purchaseOrder.update({ where: { id: order.id }, data: { state: "draft", reason } });
    audit({ subject: `supplier-order:${number}`, changes: { state: ["waiting", "draft"] }, reason });
    return ok({ number });
  },
});

const isLate = ({ lines }: LockedOrder, now: Date): boolean =>
  lines.some(({ expectedOn }) => expectedOn !== null && expectedOn < dayOf(now));

/** The goods are expected from now on, each article on the day agreed or after its usual time; the supplier is written to. */
async function send(scene: Scene, order: LockedOrder): Promise<void> {
  const { tx, now, record, audit } = scene;
  const { id, number, state, supplierName, destinationCode } = order;
  const lines = order.lines.map(({ variantId, quantity, expectedOn, leadDays }) => ({
    variantId,
    quantity,
    expectedOn: expectedOn ?? addDays(dayOf(now), leadDays),
  }));
  for (const { variantId, expectedOn } of lines)
    await tx.purchaseOrderLine.update({
      where: { orderId_variantId: { orderId: id, variantId } },
      data: { expectedOn: new Date(expectedOn) },
    });
  const [first = dayOf(now)] = lines.map(({ expectedOn }) => expectedOn).toSorted();
  const delivery = await announceDelivery(scene, {
    supplier: supplierName,
    to: destinationCode,
    expectedOn: first,
    note: number,
    lines,
  });
  await tx.purchaseOrder.update({ where: { id }, data: { state: "sent", sentAt: now, consignmentId: delivery.id } });
  record(orderSent({ number }));
  audit({ subject: `supplier-order:${number}`, changes: { state: [state, "sent"] } });
}
