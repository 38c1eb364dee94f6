import { releaseReserved } from "#lib/inventory/reservations";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { disputed, isDisputed, leftMinor } from "./disputed.ts";
import { orderCancelled, parcelCancelled } from "./facts.ts";
import { lockOrder, notFound, notNow, paidElsewhere, standing, unitsOf } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { refundShare } from "./refund-share.ts";
import { stateOf } from "./states.ts";

export type Cancelling = Readonly<{
  orderId: string;
  parcelId: string;
  reason: string;
  /** Nobody came for it: the customer is told so by a mail of its own. */
  uncollected: boolean;
  /** What was paid for the delivery goes back with it, though something else is carried to the customer. */
  withDelivery?: boolean;
  /** It has left already, and is late: what is on its way is not free to be sold. */
  evenSent?: boolean;
}>;

/**
 * One parcel of an order will not be, in the caller's command: its units are free again and what was paid for them goes
 * back; the other parcels go on. With the last that is carried the delivery goes back too, with the last of all the order
 * is cancelled. Refuses `order_not_found`, `not_allowed_now` once the parcel has left, `paid_elsewhere`,
 * `disputed`.
 */
export async function cancelParcelOf(asked: Cancelling, scene: Scene) {
  const { orderId, parcelId, reason, uncollected, withDelivery = false, evenSent = false } = asked;
  const { tx, now, actor, record, audit } = scene;
  const order = await lockOrder(tx, orderId);
  if (!order) return notFound;
  const parcel = standing(order).find(({ id }) => id === parcelId);
  if (!parcel || parcel.collectedAt || (parcel.sentAt && !evenSent)) return notNow(order);
  if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });
  if (isDisputed(order)) return disputed;

  const units = parcel.sentAt ? [] : unitsOf(parcel);
  tellStock(await releaseReserved(tx, { orderId, units, now, actorName: nameOf(actor) }), scene);
  const others = standing(order).filter(({ id }) => id !== parcelId);
  const carriesOthers = others.some(({ method }) => method === "delivery");
  const deliveryIsOff = withDelivery || (parcel.method === "delivery" && !carriesOthers);
  const deliveryMinor = deliveryIsOff ? order.deliveryMinor - order.deliveryRefundedMinor : 0;
  let owedMinor = deliveryMinor;
  for (const line of parcel.lines) {
    const quantity = line.quantity - Math.max(line.cancelledQuantity, line.refundedQuantity);
    const shareMinor = refundShare(line, quantity);
    owedMinor += shareMinor;
    await tx.orderLine.update({
      where: { id: line.id },
      data: {
        cancelledQuantity: line.quantity,
        refundedQuantity: { increment: quantity },
        refundedMinor: { increment: shareMinor },
      },
    });
  }
  const state = others.length > 0 ? stateOf(others) : "cancelled";
  const left = leftMinor(order);
  const amountMinor = state === "cancelled" ? left : Math.min(owedMinor, left);
  const releasedMinor = amountMinor > 0 ? await refundOf(scene, order, amountMinor, reason) : 0;
  await tx.order.update({
    where: { id: orderId },
    data: { state, updatedAt: now, deliveryRefundedMinor: { increment: deliveryMinor } },
  });
  await tx.orderEvent.create({
    data: { orderId, at: now, kind: "cancelled", actorName: nameOf(actor), data: { parcelId, reason } },
  });
  record(parcelCancelled({ orderId, parcelId, amountMinor, releasedMinor, uncollected }));
  if (state === "cancelled") record(orderCancelled({ orderId, parcelTold: true }));
  audit({ subject: `order:${order.number}`, changes: { state: [order.state, state] }, reason });
  return ok({ number: order.number, state, amountMinor });
}
