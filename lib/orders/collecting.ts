import { shipReserved } from "#lib/inventory/reservations";
import { mayActIn, nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { orderCollected, orderReady } from "./facts.ts";
import { held, lockOrder, notFound, notNow, otherStore, standing, unitsOf } from "./locked-order.ts";
import { stateOf } from "./states.ts";
import { notPaid, takeFor } from "./taking.ts";

type Which = Readonly<{ orderId: string; parcelId: string }>;

/**
 * A pick-up is prepared, within the caller's command. Refuses `order_not_found`, `other_store`, `order_held`,
 * `not_allowed_now`.
 */
export async function makeReady({ orderId, parcelId }: Which, { tx, now, actor, record, audit }: Scene) {
  const order = await lockOrder(tx, orderId);
  const parcel = order?.parcels.find(({ id }) => id === parcelId);
  if (!order || !parcel) return notFound;
  if (!mayActIn(actor, parcel.locationCode)) return otherStore(parcel);
  if (order.heldSince) return held;
  const parcels = standing(order);
  if (parcel.method !== "pickup" || parcel.readyAt || !parcels.includes(parcel)) return notNow(order);

  await tx.parcel.update({ where: { id: parcelId }, data: { readyAt: now } });
  const state = stateOf(parcels.map((other) => (other.id === parcelId ? { ...other, readyAt: now } : other)));
  await tx.order.update({ where: { id: orderId }, data: { state, updatedAt: now } });
  const place = parcel.locationCode;
  await tx.orderEvent.create({
    data: { orderId, at: now, kind: "ready", actorName: nameOf(actor), data: { parcelId, place } },
  });
  record(orderReady({ orderId, parcelId }));
  audit({ subject: `order:${order.number}`, changes: { state: [order.state, state] } });
  return ok({ number: order.number, state });
}

/**
 * A pick-up leaves with its customer, within the caller's command, and its money is asked for; `shown` is what they showed, for the timeline. The
 * order's row is locked, so of two colleagues who hand it over at once one does. Refuses as `makeReady`,
 * `payment_not_secured`, `payment_not_received` and `not_here_yet`.
 */
export async function handToCustomer(
  { orderId, parcelId }: Which,
  scene: Scene,
  shown: Readonly<Record<string, string>> = {},
) {
  const { tx, now, actor, record, audit } = scene;
  const order = await lockOrder(tx, orderId);
  const parcel = order?.parcels.find(({ id }) => id === parcelId);
  if (!order || !parcel) return notFound;
  if (!mayActIn(actor, parcel.locationCode)) return otherStore(parcel);
  if (order.heldSince) return held;
  const parcels = standing(order);
  if (parcel.method !== "pickup" || parcel.collectedAt || !parcels.includes(parcel)) return notNow(order);
  const unpaid = notPaid(order, now);
  if (unpaid) return unpaid;

  const left = await shipReserved(tx, { orderId, units: unitsOf(parcel), now, actorName: nameOf(actor) });
  if (!left.ok) return left;
  await tx.parcel.update({ where: { id: parcelId }, data: { readyAt: parcel.readyAt ?? now, collectedAt: now } });
  await takeFor(scene, order, parcelId);
  const state = stateOf(parcels.map((other) => (other.id === parcelId ? { ...other, collectedAt: now } : other)));
  await tx.order.update({ where: { id: orderId }, data: { state, updatedAt: now } });
  await tx.orderEvent.create({
    data: { orderId, at: now, kind: "collected", actorName: nameOf(actor), data: { parcelId, ...shown } },
  });
  record(orderCollected({ orderId, parcelId }));
  audit({ subject: `order:${order.number}`, changes: { state: [order.state, state] } });
  return ok({ number: order.number, state });
}
