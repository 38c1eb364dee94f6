import { openRefund } from "#lib/payments/refunds";
import type { IntentStatus, PaidCard } from "#lib/payments/schema";
import type { Scene } from "#lib/platform/command";
import { requestLapsed, requestPaid, requestReturned } from "./facts.ts";
import type { LockedOrder } from "./locked-order.ts";
import type { RequestOutcome } from "./schema.ts";
import { addCardTender, owedWhole, replaceLapsed, replaceOwed } from "./securing-again.ts";
import { tellOnTimeline } from "./timeline.ts";

/** What the provider says of the payment of a request. */
export type RequestNews = Readonly<{
  id: string;
  status: IntentStatus;
  amountReceivedMinor: number;
  currency: string;
  card: PaidCard | null;
  actionUrl: string | null;
  declineCode: string | null;
}>;

type Request = Awaited<ReturnType<Scene["tx"]["paymentRequest"]["findUniqueOrThrow"]>>;

/**
 * Brings a request of a locked order to what the provider says of its payment, forward only and once. Paid and still asked
 * for becomes a tender; paid and not asked for any more goes back. Without news, nobody ever began to pay.
 */
export async function outcomeOf(
  scene: Scene,
  order: LockedOrder,
  request: Request,
  intent: RequestNews | null,
): Promise<RequestOutcome> {
  const { now } = scene;
  if (intent?.status === "succeeded") return moneyCame(scene, order, request, intent);
  if (request.state !== "open") return { state: request.state };
  if (intent?.status === "canceled" || (!intent && request.expiresAt <= now)) return lapse(scene, order, request);
  if (intent?.status === "requires_action" && intent.actionUrl) return { state: "action", actionUrl: intent.actionUrl };
  return intent?.declineCode ? { state: "declined", declineCode: intent.declineCode } : { state: "waiting" };
}

async function moneyCame(
  scene: Scene,
  order: LockedOrder,
  request: Request,
  intent: RequestNews,
): Promise<RequestOutcome> {
  const { tx, now, record } = scene;
  const { id: requestId, purpose, subjectId, amountMinor } = request;
  if (request.state === "paid" && request.intentId === intent.id) return { state: "paid" };
  if (!isStillOwed(order, request, intent)) return sendBack(scene, request, intent);

  const orderId = order.id;
  await tx.paymentRequest.update({
    where: { id: requestId },
    data: { state: "paid", intentId: intent.id, settledAt: now },
  });
  await addCardTender(scene, order, { intentId: intent.id, amountMinor, seen: intent.card });
  if (purpose === "payment_due") await replaceLapsed(scene, order);
  if (purpose === "subscription") await replaceOwed(scene, order, amountMinor);
  await tellOnTimeline(scene, { orderId, kind: "request_paid", data: { requestId, purpose, amountMinor } });
  record(requestPaid({ orderId, requestId, purpose, subjectId, amountMinor }));
  return { state: "paid" };
}

/** The sum that is asked for, while it is: what is due again of a card may have shrunk meanwhile. */
const isStillOwed = (order: LockedOrder, { state, purpose, amountMinor }: Request, intent: RequestNews): boolean =>
  state === "open" &&
  order.state !== "cancelled" &&
  intent.amountReceivedMinor === amountMinor &&
  intent.currency === order.currency &&
  (purpose !== "payment_due" || order.authorisedMinor === amountMinor) &&
  (purpose !== "subscription" || owedWhole(order, amountMinor) !== undefined);

async function sendBack(scene: Scene, request: Request, intent: RequestNews): Promise<RequestOutcome> {
  const { tx, now, record } = scene;
  const { id: requestId, orderId } = request;
  if (request.state === "open")
    await tx.paymentRequest.update({ where: { id: requestId }, data: { state: "cancelled", settledAt: now } });
  if ((await tx.refund.count({ where: { intentId: intent.id } })) === 0) {
    const amountMinor = intent.amountReceivedMinor;
    await openRefund(scene, { intentId: intent.id, amountMinor, reason: "not_asked_any_more" });
    await tellOnTimeline(scene, { orderId, kind: "request_returned", data: { requestId, amountMinor } });
    record(requestReturned({ orderId, requestId, amountMinor }));
  }
  return { state: "returned" };
}

async function lapse(scene: Scene, order: LockedOrder, request: Request): Promise<RequestOutcome> {
  const { id: requestId, purpose, subjectId, amountMinor } = request;
  const orderId = order.id;
  await scene.tx.paymentRequest.update({ where: { id: requestId }, data: { state: "lapsed", settledAt: scene.now } });
  await tellOnTimeline(scene, { orderId, kind: "request_lapsed", data: { requestId, purpose, amountMinor } });
  scene.record(requestLapsed({ orderId, requestId, purpose, subjectId, amountMinor }));
  return { state: "lapsed" };
}
