import { shipReserved } from "#lib/inventory/reservations";
import { mayActIn, nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { orderSent } from "./facts.ts";
import { held, lockOrder, notFound, notNow, otherStore, standing, unitsOf } from "./locked-order.ts";
import { mayBecome, stateOf } from "./states.ts";
import { notPaid, takeFor } from "./taking.ts";

type Sending = Readonly<{ orderId: string; parcelId: string; carrier: string; trackingCode: string }>;

/**
 * A parcel leaves with its carrier, within the caller's command: its stock goes, its money is asked for, the customer is
 * told. Refuses
 * `order_not_found`, `other_store`, `order_held`, `not_allowed_now`, `payment_not_secured`, `payment_not_received`, `not_here_yet`.
 */
export async function sendParcel({ orderId, parcelId, carrier, trackingCode }: Sending, scene: Scene) {
  const { tx, now, actor, record, audit } = scene;
  const order = await lockOrder(tx, orderId);
  const parcel = order?.parcels.find(({ id }) => id === parcelId);
  if (!order || !parcel) return notFound;
  if (!mayActIn(actor, parcel.locationCode)) return otherStore(parcel);
  if (order.heldSince) return held;
  const parcels = standing(order);
  if (parcel.method !== "delivery" || parcel.sentAt || !parcels.includes(parcel) || !mayBecome(order.state, "sent"))
    return notNow(order);
  const unpaid = notPaid(order, now);
  if (unpaid) return unpaid;

  const left = await shipReserved(tx, { orderId, units: unitsOf(parcel), now, actorName: nameOf(actor) });
  if (!left.ok) return left;
  await tx.parcel.update({
    where: { id: parcelId },
    data: { sentAt: now, carrier, trackingCode: trackingCode || null },
  });
  await takeFor(scene, order, parcelId);
  const state = stateOf(parcels.map((other) => (other.id === parcelId ? { ...other, sentAt: now } : other)));
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
}
