import { z } from "zod";
import { takeBackCards } from "#lib/credit/taking-back";
import { releaseReserved, shipReserved } from "#lib/inventory/reservations";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { orderCancelled, orderCollected, orderReady, orderSent } from "./facts.ts";
import { type LockedOrder, lockOrder, notFound, paidElsewhere, unitsOf } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { mayBecome, stateOf } from "./states.ts";

const notNow = (order: LockedOrder) => refuse({ code: "not_allowed_now", state: order.state });
/** A price is being looked at: only a cancellation is possible. */
const held = refuse({ code: "order_held" });
const reason = z.string().trim().min(3).max(200);

/** A parcel leaves its place: its stock goes, the customer is told. */
export const markSent = command({
  name: "orders.markSent",
  input: z.strictObject({
    orderId: z.uuid(),
    parcelId: z.uuid(),
    carrier: z.string().trim().min(2).max(60),
    trackingCode: z.string().trim().max(60).default(""),
  }),
  allow: "orders.send",
  async run({ orderId, parcelId, carrier, trackingCode }, { tx, now, actor, record, audit }) {
    const order = await lockOrder(tx, orderId);
    const parcel = order?.parcels.find(({ id }) => id === parcelId);
    if (!order || !parcel) return notFound;
    if (order.heldSince) return held;
    if (parcel.method !== "delivery" || parcel.sentAt || !mayBecome(order.state, "sent")) return notNow(order);

    const left = await shipReserved(tx, { orderId, units: unitsOf(parcel), now, actorName: nameOf(actor) });
    if (!left.ok) return left;
    await tx.parcel.update({
      where: { id: parcelId },
      data: { sentAt: now, carrier, trackingCode: trackingCode || null },
    });
    const state = stateOf(order.parcels.map((other) => (other.id === parcelId ? { ...other, sentAt: now } : other)));
    await tx.order.update({ where: { id: orderId }, data: { state, updatedAt: now } });
    await tx.orderEvent.create({
      data: { orderId, at: now, kind: "sent", actorName: nameOf(actor), data: { parcelId, carrier, trackingCode } },
    });
    record(orderSent({ orderId, parcelId }));
    audit({
      subject: `order:${order.number}`,
      changes: { state: [order.state, state], carrier: [parcel.carrier, carrier] },
    });
    return ok({ number: order.number, state });
  },
});

/** A pick-up is prepared: the customer may come. */
export const markReady = command({
  name: "orders.markReady",
  input: z.strictObject({ orderId: z.uuid(), parcelId: z.uuid() }),
  allow: "orders.send",
  async run({ orderId, parcelId }, { tx, now, actor, record, audit }) {
    const order = await lockOrder(tx, orderId);
    const parcel = order?.parcels.find(({ id }) => id === parcelId);
    if (!order || !parcel) return notFound;
    if (order.heldSince) return held;
    if (parcel.method !== "pickup" || parcel.readyAt || order.state === "cancelled") return notNow(order);

    await tx.parcel.update({ where: { id: parcelId }, data: { readyAt: now } });
    const state = stateOf(order.parcels.map((other) => (other.id === parcelId ? { ...other, readyAt: now } : other)));
    await tx.order.update({ where: { id: orderId }, data: { state, updatedAt: now } });
    await tx.orderEvent.create({
      data: {
        orderId,
        at: now,
        kind: "ready",
        actorName: nameOf(actor),
        data: { parcelId, place: parcel.locationCode },
      },
    });
    record(orderReady({ orderId, parcelId }));
    audit({ subject: `order:${order.number}`, changes: { state: [order.state, state] } });
    return ok({ number: order.number, state });
  },
});

/** A pick-up is handed to its customer: its stock goes. */
export const markCollected = command({
  name: "orders.markCollected",
  input: z.strictObject({ orderId: z.uuid(), parcelId: z.uuid() }),
  allow: "orders.send",
  async run({ orderId, parcelId }, { tx, now, actor, record, audit }) {
    const order = await lockOrder(tx, orderId);
    const parcel = order?.parcels.find(({ id }) => id === parcelId);
    if (!order || !parcel) return notFound;
    if (order.heldSince) return held;
    if (parcel.method !== "pickup" || parcel.collectedAt || order.state === "cancelled") return notNow(order);

    const left = await shipReserved(tx, { orderId, units: unitsOf(parcel), now, actorName: nameOf(actor) });
    if (!left.ok) return left;
    await tx.parcel.update({ where: { id: parcelId }, data: { readyAt: parcel.readyAt ?? now, collectedAt: now } });
    const state = stateOf(
      order.parcels.map((other) => (other.id === parcelId ? { ...other, collectedAt: now } : other)),
    );
    await tx.order.update({ where: { id: orderId }, data: { state, updatedAt: now } });
    await tx.orderEvent.create({
      data: { orderId, at: now, kind: "collected", actorName: nameOf(actor), data: { parcelId } },
    });
    record(orderCollected({ orderId, parcelId }));
    audit({ subject: `order:${order.number}`, changes: { state: [order.state, state] } });
    return ok({ number: order.number, state });
  },
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

/** A sentence for colleagues, on the order's timeline. */
export const addNote = command({
  name: "orders.addNote",
  input: z.strictObject({ orderId: z.uuid(), text: z.string().trim().min(1).max(2000) }),
  allow: "orders.note",
  async run({ orderId, text }, { tx, now, actor, audit }) {
    const order = await tx.order.findUnique({ where: { id: orderId }, select: { number: true } });
    if (!order) return notFound;
    await tx.orderEvent.create({ data: { orderId, at: now, kind: "note", actorName: nameOf(actor), data: { text } } });
    audit({ subject: `order:${order.number}`, changes: { note: [null, text] } });
    return ok({ number: order.number });
  },
});
