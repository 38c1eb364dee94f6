import { z } from "zod";
import { releaseCredit } from "#lib/credit/holds";
import { releaseSlot } from "#lib/delivery/slot-holds";
import { releaseHolds } from "#lib/inventory/holds";
import { tellStock } from "#lib/inventory/tell-stock";
import { ok, refuse } from "#lib/kernel/result";
import { orderToken } from "#lib/orders/order-token";
import { keptUntil } from "#lib/payments/kept-until";
import { openRefund } from "#lib/payments/refunds";
import { command, type Scene } from "#lib/platform/command";
import { releaseHeld } from "#lib/promotions/uses";
import { paymentReturned } from "./facts.ts";
import { type CardPayment, orderOfPaid } from "./ordering.ts";
import { type IntentNews, intentNews, type Outcome, type RefundReason } from "./schema.ts";
import { closeUnpaid, isRefunded, type LockedAttempt, lockAttempt, noteIntent, orderOfAttempt } from "./sql/attempt.ts";

/**
 * Brings an attempt to what the provider says of its payment, forward only and once, whoever asks: the browser's
 * return, the webhook, the sweep. `final` says that nobody will try another card on this payment; without `intent`
 * nobody ever asked for the money. Paid and promised becomes an order; paid and not promised goes back.
 */
export const settleAttempt = command({
  name: "checkout.settle",
  input: z.strictObject({ attemptId: z.uuid(), intent: intentNews.nullable(), final: z.boolean().default(false) }),
  allow: "system",
  async run({ attemptId, intent, final }, scene) {
    const attempt = await lockAttempt(scene.tx, attemptId);
    if (!attempt) return refuse({ code: "attempt_not_found" });
    if (intent && intent.attemptId !== attempt.id) return refuse({ code: "not_this_payment" });
    return ok(await outcomeOf(attempt, intent, final, scene));
  },
});

async function outcomeOf(
  attempt: LockedAttempt,
  intent: IntentNews | null,
  final: boolean,
  scene: Scene,
): Promise<Outcome> {
  if (intent?.status === "succeeded" || intent?.status === "requires_capture") return moneyCame(attempt, intent, scene);
  if (attempt.state !== "paying") return standing(attempt, scene);
  if (!intent) return giveUp(attempt, null, scene);

  const { actionUrl, clientSecret, declineCode } = intent;
  const isOther = attempt.intent_id !== null && attempt.intent_id !== intent.id;
  if (isOther) return { state: "waiting", attemptId: attempt.id, clientSecret: null, declineCode: null };
  if (intent.status === "canceled") return giveUp(attempt, intent, scene);
  if (final && declineCode) return decline(attempt, intent, scene);

  if (!attempt.intent_id) await noteIntent(scene.tx, attempt.id, intent.id);
  return intent.status === "requires_action"
    ? { state: "action", attemptId: attempt.id, actionUrl, clientSecret }
    : { state: "waiting", attemptId: attempt.id, clientSecret, declineCode };
}

async function moneyCame(attempt: LockedAttempt, intent: IntentNews, scene: Scene): Promise<Outcome> {
  if (attempt.state === "paid") {
    if (intent.id !== attempt.intent_id) await sendBack(attempt, intent, "already_ordered", scene);
    return standing(attempt, scene);
  }
  if (attempt.state !== "paying") return refunded(attempt, intent, "too_late", scene);
  if (amountOf(intent) !== attempt.amount_minor || intent.currency !== attempt.currency)
    return refunded(attempt, intent, "amount_differs", scene);

  const { id: intentId, card: seen } = intent;
  const card = { intentId, seen, amountMinor: amountOf(intent), kept: keptOf(intent, scene.now) };
  const ordered = await orderOfPaid(attempt, card, scene);
  if (!ordered.ok) return refunded(attempt, intent, "out_of_stock", scene);
  return { state: "paid", order: ordered.value };
}

const keptOf = (intent: IntentNews, now: Date): CardPayment["kept"] =>
  isAuthorised(intent) ? { until: keptUntil(intent.keptSeconds, now), inParts: intent.inParts } : null;

const isAuthorised = ({ status }: IntentNews): boolean => status === "requires_capture";

/** What was taken, or may be taken whenever the shop asks for it. */
const amountOf = (intent: IntentNews): number =>
  isAuthorised(intent) ? intent.amountMinor : intent.amountReceivedMinor;

/** The money is there and the goods cannot be promised any more: all of it goes back, and the shopper is told. */
async function refunded(
  attempt: LockedAttempt,
  intent: IntentNews,
  reason: RefundReason,
  scene: Scene,
): Promise<Outcome> {
  await sendBack(attempt, intent, reason, scene);
  if (attempt.state === "refunded") return standing(attempt, scene);
  await letGo(attempt, scene);
  await closeUnpaid(scene.tx, attempt.id, { state: "refunded", intentId: intent.id, declineCode: reason }, scene.now);
  return { state: "refunded", reason };
}

async function sendBack(attempt: LockedAttempt, intent: IntentNews, reason: RefundReason, scene: Scene): Promise<void> {
  if (await isRefunded(scene.tx, intent.id)) return;
  const amountMinor = amountOf(intent);
  const letGo = isAuthorised(intent) ? "all" : null;
  await openRefund(scene, { intentId: intent.id, amountMinor, reason, letGo });
  scene.record(paymentReturned({ attemptId: attempt.id, amountMinor, reason }));
}

async function giveUp(attempt: LockedAttempt, intent: IntentNews | null, scene: Scene): Promise<Outcome> {
  await letGo(attempt, scene);
  await closeUnpaid(scene.tx, attempt.id, { state: "abandoned", intentId: intent?.id ?? attempt.intent_id }, scene.now);
  return { state: "abandoned" };
}

async function decline(attempt: LockedAttempt, { id, declineCode }: IntentNews, scene: Scene): Promise<Outcome> {
  await letGo(attempt, scene);
  await closeUnpaid(scene.tx, attempt.id, { state: "declined", intentId: id, declineCode }, scene.now);
  return { state: "declined", declineCode };
}

/** The goods are free again, and so are the money of the gift cards and the offers that are counted. */
async function letGo({ id, snapshot }: LockedAttempt, scene: Scene): Promise<void> {
  tellStock(await releaseHolds(scene.tx, id, scene.now), scene);
  await releaseCredit(scene.tx, id);
  await releaseHeld(scene.tx, id, snapshot.cart.promotions);
  if (snapshot.cart.slot) await releaseSlot(scene.tx, { attemptId: id });
}

/** How an attempt that is over ended. */
async function standing({ id, state, decline_code }: LockedAttempt, { tx }: Scene): Promise<Outcome> {
  if (state === "refunded") return { state, reason: (decline_code as RefundReason | null) ?? "too_late" };
  if (state === "declined") return { state, declineCode: decline_code };
  if (state !== "paid") return { state: "abandoned" };
  const order = await orderOfAttempt(tx, id);
  return { state, order: { id: order.id, number: order.number, token: orderToken(order.number, order.placedAt) } };
}
