import { newId } from "#lib/kernel/ids";
import { keptUntil } from "#lib/payments/kept-until";
import { openRefund } from "#lib/payments/refunds";
import type { IntentView } from "#lib/payments/schema";
import type { Scene } from "#lib/platform/command";
import { orderReauthorised } from "./facts.ts";
import type { LockedOrder } from "./locked-order.ts";
import { letGoOfKept } from "./securing-again.ts";
import { tellOnTimeline } from "./timeline.ts";

/** What the provider says of the payment that is to take the place of another. */
export type AnewNews = Pick<
  IntentView,
  "id" | "status" | "amountMinor" | "amountReceivedMinor" | "card" | "keptSeconds" | "inParts" | "declineCode"
>;

export type Reauthorisation = Awaited<ReturnType<Scene["tx"]["reauthorisation"]["findUniqueOrThrow"]>>;

/** Still the sum that is kept aside, by the payment whose place is to be taken, for an order that nobody waits to decide about. */
export const isStillWanted = (order: LockedOrder, anew: Readonly<{ replacesIntentId: string; amountMinor: number }>) =>
  order.intentId === anew.replacesIntentId &&
  order.authorisedMinor === anew.amountMinor &&
  order.paymentDueSince === null &&
  order.heldSince === null &&
  order.state !== "cancelled";

/**
 * Brings a reauthorisation of a locked order to what the provider says, forward only and once. Authorised and still wanted
 * it takes the place of the first, which is let go of after: the order is never uncovered, and only one of the two can be
 * captured. Authorised and not wanted any more, it is let go of itself.
 */
export async function outcomeOfAnew(scene: Scene, order: LockedOrder, anew: Reauthorisation, intent: AnewNews) {
  if (anew.state !== "open") return anew.state;
  const isWanted = isStillWanted(order, anew);
  if (intent.status === "requires_capture" && isWanted) return replace(scene, order, anew, intent);
  if (intent.status === "requires_capture" || intent.status === "succeeded") return sendBack(scene, anew, intent);
  if (intent.status !== "canceled") return "open" as const;
  if (!isWanted) return close(scene, anew, "let_go");
  const { orderId, amountMinor } = anew;
  const data = { amountMinor, declineCode: intent.declineCode };
  await tellOnTimeline(scene, { orderId, kind: "reauthorisation_refused", data });
  return close(scene, anew, "refused");
}

async function replace(scene: Scene, order: LockedOrder, anew: Reauthorisation, intent: AnewNews) {
  const { tx, now, record, audit } = scene;
  const { id: orderId, number, authorisedUntil } = order;
  const { amountMinor } = anew;
  const until = keptUntil(intent.keptSeconds, now);
  await letGoOfKept(scene, order, "authorised_anew");
  await tx.orderTender.create({
    data: { id: newId(), orderId, kind: "card", intentId: intent.id, amountMinor, ...intent.card },
  });
  await tx.order.update({
    where: { id: orderId },
    data: { intentId: intent.id, authorisedUntil: until, takenInParts: intent.inParts, updatedAt: now },
  });
  await tellOnTimeline(scene, { orderId, kind: "reauthorised", data: { amountMinor, until: until.toISOString() } });
  record(orderReauthorised({ orderId, amountMinor }));
  audit({ subject: `order:${number}`, changes: { authorisedUntil: [authorisedUntil, until] } });
  return close(scene, anew, "done");
}

async function sendBack(scene: Scene, anew: Reauthorisation, intent: AnewNews) {
  const isKept = intent.status === "requires_capture";
  await openRefund(scene, {
    intentId: intent.id,
    amountMinor: isKept ? intent.amountMinor : intent.amountReceivedMinor,
    reason: "not_asked_any_more",
    letGo: isKept ? "all" : null,
  });
  return close(scene, anew, "let_go");
}

async function close<S extends Reauthorisation["state"]>({ tx, now }: Scene, { id }: Reauthorisation, state: S) {
  await tx.reauthorisation.update({ where: { id }, data: { state, settledAt: now } });
  return state;
}
