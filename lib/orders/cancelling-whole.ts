import { takeBackCards } from "#lib/credit/taking-back";
import { releaseReserved } from "#lib/inventory/reservations";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { disputed, isDisputed, leftMinor } from "./disputed.ts";
import { orderCancelled } from "./facts.ts";
import { type LockedOrder, lockOrder, notFound, notNow, paidElsewhere, unitsOf } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { mayBecome } from "./states.ts";

const unitsLeft = ({ id, quantity, refundedQuantity }: LockedOrder["lines"][number]) => ({
  orderLineId: id,
  quantity: quantity - refundedQuantity,
});

/**
 * An order of which nothing has left will not be, in the caller's command: the stock is free again, and what was paid
 * goes back (rule 5.3, PAY). Refuses `order_not_found`, `not_allowed_now`, `paid_elsewhere`, `disputed`,
 * `gift_card_spent`.
 */
export async function cancelWhole({ orderId, reason }: Readonly<{ orderId: string; reason: string }>, scene: Scene) {
  const { tx, now, actor, record, audit } = scene;
  const order = await lockOrder(tx, orderId);
  if (!order) return notFound;
  if (!mayBecome(order.state, "cancelled") || order.parcels.some((parcel) => parcel.sentAt || parcel.collectedAt))
    return notNow(order);
  if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });
  if (isDisputed(order)) return disputed;

  const units = order.parcels.flatMap(unitsOf);
  tellStock(await releaseReserved(tx, { orderId, units, now, actorName: nameOf(actor) }), scene);
  const cards = await takeBackCards(scene, order.lines.map(unitsLeft), reason);
  if (!cards.ok) return cards;
  const left = leftMinor(order);
  if (left > 0) await refundOf(scene, order, left, reason);
  await tx.$executeRaw`UPDATE order_line SET cancelled_quantity = quantity WHERE order_id = ${orderId}::uuid`;
  await tx.order.update({ where: { id: orderId }, data: { state: "cancelled", updatedAt: now } });
  await tx.orderEvent.create({
    data: { orderId, at: now, kind: "cancelled", actorName: nameOf(actor), data: { reason } },
  });
  record(orderCancelled({ orderId }));
  audit({ subject: `order:${order.number}`, changes: { state: [order.state, "cancelled"] }, reason });
  return ok({ number: order.number, refundedMinor: left });
}
