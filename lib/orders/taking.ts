import { newId } from "#lib/kernel/ids";
import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { captureShare, stayingMinor } from "./capture-share.ts";
import { captureOpened } from "./facts.ts";
import type { LockedOrder } from "./locked-order.ts";
import { isAwaited, notReceived } from "./paid-later.ts";

export const notSecured = refuse({ code: "payment_not_secured" });

/** The bank no longer gives what it kept aside, as far as we know: nothing leaves unpaid. */
export const isUnsecured = ({ authorisedMinor, authorisedUntil, paymentDueSince }: LockedOrder, now: Date): boolean =>
  authorisedMinor > 0 && (paymentDueSince !== null || (authorisedUntil !== null && authorisedUntil <= now));

/** Why nothing of a locked order may leave yet, as far as its money goes; null when it may. */
export const notPaid = (order: LockedOrder, now: Date) =>
  isUnsecured(order, now) ? notSecured : isAwaited(order) ? notReceived : null;

/** A parcel of a locked order leaves: its part of the money kept aside is asked for, after commit. */
export async function takeFor(scene: Scene, order: LockedOrder, parcelId: string): Promise<void> {
  const parcels = order.parcels.map(({ method, sentAt, collectedAt, lines }) => ({
    method,
    hasLeft: sentAt !== null || collectedAt !== null,
    lines,
  }));
  const leaving = order.parcels.findIndex(({ id }) => id === parcelId);
  const staying = stayingMinor(parcels, leaving, order.deliveryMinor - order.deliveryRefundedMinor);
  const amountMinor = captureShare(order, staying);
  if (amountMinor > 0) await openCapture(scene, order, { parcelId, amountMinor });
}

type Asked = Readonly<{ parcelId: string | null; amountMinor: number }>;

/** Writes down, in the caller's transaction, that money is asked for; the bank hears of it after commit. Returns its id. */
export async function openCapture(
  { tx, now, record }: Scene,
  { id: orderId, intentId, authorisedMinor }: LockedOrder,
  { parcelId, amountMinor }: Asked,
): Promise<string> {
  if (!intentId) throw new Error(`order ${orderId} keeps money aside without a payment`);
  const id = newId();
  const final = amountMinor === authorisedMinor;
  await tx.capture.create({ data: { id, orderId, parcelId, intentId, amountMinor, final, createdAt: now } });
  await tx.order.update({ where: { id: orderId }, data: { authorisedMinor: { decrement: amountMinor } } });
  record(captureOpened({ captureId: id }));
  return id;
}
