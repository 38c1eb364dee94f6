import { convertHolds, hold } from "#lib/inventory/holds";
import { releaseReserved } from "#lib/inventory/reservations";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { disputed, isDisputed, leftMinor } from "./disputed.ts";
import { lockOrder, notFound, notNow, paidElsewhere, standing, unitsOf } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { stateOf } from "./states.ts";

type Instead = Readonly<{
  orderId: string;
  parcelId: string;
  storeCode: string;
  readyAt: Date;
  reason: string;
  /** Nothing else is carried to the customer: what was paid for the delivery goes back. */
  withDelivery: boolean;
}>;

/**
 * What a late parcel should have brought is collected in a store instead, in the caller's command: the store's units are
 * reserved, those that had not left are free again, and its lines are a pick-up of their own. Returns that pick-up's
 * parcel. Refuses `order_not_found`, `not_allowed_now`, `disputed`, `out_of_stock`.
 */
export async function collectInstead(asked: Instead, scene: Scene) {
  const { orderId, parcelId, storeCode, readyAt, reason, withDelivery } = asked;
  const { tx, now, actor } = scene;
  const order = await lockOrder(tx, orderId);
  if (!order) return notFound;
  const parcel = standing(order).find(({ id }) => id === parcelId);
  if (parcel?.method !== "delivery" || parcel.deliveredAt) return notNow(order);
  if (withDelivery && isDisputed(order)) return disputed;

  const units = unitsOf(parcel);
  const freed = parcel.sentAt ? [] : units;
  tellStock(await releaseReserved(tx, { orderId, units: freed, now, actorName: nameOf(actor) }), scene);
  const attemptId = newId();
  const demands = units.map((unit) => ({ ...unit, locationCode: storeCode }));
  const held = await hold(tx, { attemptId, demands, expiresAt: now, now });
  if (!held.ok) return held;
  tellStock(held.value, scene);
  await convertHolds(tx, { attemptId, orderId, now });

  const pickupId = newId();
  await tx.parcel.create({
    data: { id: pickupId, orderId, method: "pickup", locationCode: storeCode, promisedAt: readyAt },
  });
  await tx.orderLine.updateMany({ where: { parcelId }, data: { parcelId: pickupId, method: "pickup" } });
  const owedMinor = withDelivery && !paidElsewhere(order) ? order.deliveryMinor - order.deliveryRefundedMinor : 0;
  const backMinor = Math.min(owedMinor, leftMinor(order));
  if (backMinor > 0) await refundOf(scene, order, backMinor, reason);
  const others = standing(order).filter(({ id }) => id !== parcelId);
  const fresh = { sentAt: null, readyAt: null, collectedAt: null };
  await tx.order.update({
    where: { id: orderId },
    data: { state: stateOf([...others, fresh]), updatedAt: now, deliveryRefundedMinor: { increment: backMinor } },
  });
  return ok({ number: order.number, parcelId: pickupId, refundedMinor: backMinor });
}
