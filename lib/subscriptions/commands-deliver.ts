import { z } from "zod";
import { cartKey, keyOf } from "#lib/cart/key";
import { priceCart } from "#lib/cart/queries";
import { problemOf } from "#lib/checkout/readiness";
import { keepReplacement, orderKept } from "#lib/checkout/replacing";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { cancelWhole } from "#lib/orders/cancelling-whole";
import { lockOrder } from "#lib/orders/locked-order";
import { dueAt } from "#lib/orders/paid-later";
import { openPaymentRequest } from "#lib/orders/payment-request";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { deliveryCart } from "./delivery-cart.ts";
import { deliveryMissed, deliveryNear } from "./facts.ts";
import { asDate, asDay, lockSubscription, passDelivery } from "./locked-subscription.ts";

const notDue = refuse({ code: "delivery_not_due" });
const which = { subscriptionId: z.uuid(), day: z.iso.date() };
type Which = Readonly<{ subscriptionId: string; day: string }>;

/** The subscription whose next delivery is on this day, locked; null when it was delivered, skipped, paused or ended. */
async function lockNext(tx: Transaction, { subscriptionId, day }: Which) {
  const subscription = await lockSubscription(tx, subscriptionId);
  return subscription?.state === "active" && asDay(subscription.nextOn) === day ? subscription : null;
}

/** Its customer is told of the next delivery, once. Refuses `delivery_not_due`. */
export const tellNext = command({
  name: "subscriptions.tell_next",
  input: z.strictObject(which),
  allow: "system",
  async run({ subscriptionId, day }, { tx, record }) {
    const subscription = await lockNext(tx, { subscriptionId, day });
    if (!subscription || (subscription.toldOn && asDay(subscription.toldOn) === day)) return notDue;
    await tx.subscription.update({ where: { id: subscriptionId }, data: { toldOn: asDate(day) } });
    record(deliveryNear({ subscriptionId, day }));
    return ok({ subscriptionId });
  },
});

/**
 * The next delivery becomes an order, once, at the price that was agreed: it is paid by the link that its customer is
 * mailed, or by transfer, and its stock is kept until then. Refuses `delivery_not_due`, `delivery_not_possible` when its
 * article cannot be sold so any more, and what keeps any cart from being ordered.
 */
export const orderDelivery = command({
  name: "subscriptions.order_delivery",
  input: z.strictObject({ ...which, cart: z.strictObject(cartKey) }),
  allow: "system",
  async run({ subscriptionId, day, cart: key }, scene) {
    const { tx, now } = scene;
    const subscription = await lockNext(tx, { subscriptionId, day });
    if (!subscription || day > dayOf(now)) return notDue;
    const today = await priceCart(tx, keyOf(key), now);
    const cart = today && deliveryCart(today, subscription);
    if (!cart) return refuse({ code: "delivery_not_possible" });
    const problem = problemOf(today, { total: today.total, due: today.due });
    if (problem) return refuse(problem);

    const id = newId();
    const kept = await keepReplacement(scene, { id, cart, until: now });
    if (!kept.ok) return kept;
    const expiresAt = dueAt("transfer", now);
    const amountMinor = cart.total;
    const owed = { kind: "transfer", creditId: null, lastFour: null, amountMinor, dueAt: expiresAt } as const;
    const placed = await orderKept(scene, { id, cart, accountId: subscription.accountId }, owed);
    if (!placed.ok) return placed;
    const order = await lockOrder(tx, placed.value.id);
    if (!order || !expiresAt) throw new Error(`delivery ${id} was not ordered`);
    await openPaymentRequest(scene, order, { purpose: "subscription", amountMinor, subjectId: id, expiresAt });
    await passDelivery(scene, subscription, { id, state: "ordered", orderId: order.id });
    return ok({ orderId: order.id });
  },
});

/** What was to be delivered cannot be sold: the next one comes as ever, and its customer is told. Refuses `delivery_not_due`. */
export const missDelivery = command({
  name: "subscriptions.miss_delivery",
  input: z.strictObject(which),
  allow: "system",
  async run({ subscriptionId, day }, scene) {
    const subscription = await lockNext(scene.tx, { subscriptionId, day });
    if (!subscription) return notDue;
    await passDelivery(scene, subscription, { id: newId(), state: "unavailable" });
    scene.record(deliveryMissed({ subscriptionId, day }));
    return ok({ subscriptionId });
  },
});

/** A delivery that nobody paid is not sent: its order is cancelled, and its stock free. Does nothing once it was paid. */
export const dropUnpaid = command({
  name: "subscriptions.drop_unpaid",
  input: z.strictObject({ orderId: z.uuid(), reason: z.string() }),
  allow: "system",
  async run({ orderId, reason }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    const isDelivery = (await scene.tx.subscriptionDelivery.count({ where: { orderId, state: "ordered" } })) > 0;
    const isOwed = order?.tenders.some(({ amountMinor, owedMinor }) => owedMinor > 0 && owedMinor === amountMinor);
    if (!isDelivery || !isOwed) return ok({ dropped: false });
    const cancelled = await cancelWhole({ orderId, reason }, scene);
    if (!cancelled.ok) return cancelled;
    await scene.tx.subscriptionDelivery.update({ where: { orderId }, data: { state: "unpaid" } });
    return ok({ dropped: true });
  },
});
