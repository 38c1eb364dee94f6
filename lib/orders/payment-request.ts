import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { paymentRequested, requestWithdrawn } from "./facts.ts";
import { type LockedOrder, lockOrder } from "./locked-order.ts";
import type { PaymentPurpose } from "./schema.ts";
import { tellOnTimeline } from "./timeline.ts";

type Asked = Readonly<{
  purpose: PaymentPurpose;
  /** Cents, above nought. */
  amountMinor: number;
  /** What it is for: a version of the order, a return; null when the purpose says all. */
  subjectId: string | null;
  expiresAt: Date;
}>;

/**
 * Asks the customer of a locked order for more money, in the caller's transaction: they are mailed a link, and pay by card.
 * What follows is told by `order.request_paid` or `order.request_lapsed`. Returns the request's id; throws when the same
 * is asked for already.
 */
export async function openPaymentRequest(scene: Scene, order: LockedOrder, asked: Asked): Promise<string> {
  const { tx, now, record } = scene;
  const { purpose, amountMinor, subjectId, expiresAt } = asked;
  const id = newId();
  const orderId = order.id;
  await tx.paymentRequest.create({ data: { id, orderId, purpose, subjectId, amountMinor, expiresAt, createdAt: now } });
  await tellOnTimeline(scene, { orderId, kind: "payment_asked", data: { requestId: id, purpose, amountMinor } });
  record(paymentRequested({ orderId, requestId: id }));
  return id;
}

/**
 * Nothing is asked for any more, in the caller's transaction: its payment is closed at the provider after commit, and what
 * was paid at that very moment goes back. False when it was paid or over before.
 */
export async function cancelPaymentRequest(scene: Scene, requestId: string): Promise<boolean> {
  const { tx, now, record } = scene;
  const { orderId } = await tx.paymentRequest.findUniqueOrThrow({ where: { id: requestId } });
  await lockOrder(tx, orderId);
  const { count } = await tx.paymentRequest.updateMany({
    where: { id: requestId, state: "open" },
    data: { state: "cancelled", settledAt: now },
  });
  if (count === 0) return false;
  await tellOnTimeline(scene, { orderId, kind: "payment_unasked", data: { requestId } });
  record(requestWithdrawn({ orderId, requestId }));
  return true;
}
