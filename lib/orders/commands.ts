import { z } from "zod";
import { takeBackCards } from "#lib/credit/taking-back";
import { releaseReserved } from "#lib/inventory/reservations";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { handToCustomer, makeReady } from "./collecting.ts";
import { orderCancelled } from "./facts.ts";
import { type LockedOrder, lockOrder, notFound, notNow, paidElsewhere, unitsOf } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { sendParcel } from "./sending.ts";
import { mayBecome } from "./states.ts";

const whichParcel = { orderId: z.uuid(), parcelId: z.uuid() };
const reason = z.string().trim().min(3).max(200);

/** A parcel leaves its place: its stock goes, the customer is told. Store staff send what leaves their own store. */
export const markSent = command({
  name: "orders.markSent",
  input: z.strictObject({
    ...whichParcel,
    carrier: z.string().trim().min(2).max(60),
    trackingCode: z.string().trim().max(60).default(""),
  }),
  allow: "orders.send",
  run: sendParcel,
});

/** A pick-up is prepared: the customer may come. */
export const markReady = command({
  name: "orders.markReady",
  input: z.strictObject(whichParcel),
  allow: "orders.send",
  run: makeReady,
});

/** A pick-up is handed to its customer: its stock goes. */
export const markCollected = command({
  name: "orders.markCollected",
  input: z.strictObject(whichParcel),
  allow: "orders.send",
  run: (which, scene) => handToCustomer(which, scene),
});

const unitsLeft = ({ id, quantity, refundedQuantity }: LockedOrder["lines"][number]) => ({
  orderLineId: id,
  quantity: quantity - refundedQuantity,
});

/** Nothing has left yet: the stock is free again, and what was paid goes back (rule 5.3, PAY). */
export const cancelOrder = command({
  name: "orders.cancel",
  input: z.strictObject({ orderId: z.uuid(), reason }),
  allow: "orders.cancel",
  async run({ orderId, reason: why }, scene) {
    const { tx, now, actor, record, audit } = scene;
    const order = await lockOrder(tx, orderId);
    if (!order) return notFound;
    if (!mayBecome(order.state, "cancelled") || order.parcels.some((parcel) => parcel.sentAt || parcel.collectedAt))
      return notNow(order);
    if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });

    const units = order.parcels.flatMap(unitsOf);
    tellStock(await releaseReserved(tx, { orderId, units, now, actorName: nameOf(actor) }), scene);
    const cards = await takeBackCards(scene, order.lines.map(unitsLeft), why);
    if (!cards.ok) return cards;
    const left = order.capturedMinor - order.refundedMinor;
    if (left > 0) await refundOf(scene, order, left, why);
    await tx.$executeRaw`UPDATE order_line SET cancelled_quantity = quantity WHERE order_id = ${orderId}::uuid`;
    await tx.order.update({ where: { id: orderId }, data: { state: "cancelled", updatedAt: now } });
    await tx.orderEvent.create({
      data: { orderId, at: now, kind: "cancelled", actorName: nameOf(actor), data: { reason: why } },
    });
    record(orderCancelled({ orderId }));
    audit({ subject: `order:${order.number}`, changes: { state: [order.state, "cancelled"] }, reason: why });
    return ok({ number: order.number, refundedMinor: left });
  },
});
