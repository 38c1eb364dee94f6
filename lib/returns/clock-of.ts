import { addDays, type Day, dayOf } from "#lib/kernel/local-time";
import { type RefundClock, refundClock } from "./refund-clock.ts";
import type { ReturnView } from "./schema.ts";

/** Days from receipt to the refund of what did not have to be taken back so soon by law: the shop's own word. */
const ownWordDays = 14;

/** What a return gives back: its units, and the delivery with the last of an order; cents. */
export const worthOf = ({ lines, deliveryBackMinor }: Pick<ReturnView, "lines" | "deliveryBackMinor">): number =>
  lines.reduce((sum, { worthMinor }) => sum + worthMinor, deliveryBackMinor);

/** The legal clock of a withdrawal's refund; null for what comes back otherwise, and for what has ended. */
export function clockOf(view: ReturnView, now: Date): RefundClock | null {
  const { withdrawnAt, receivedAt, provedAt, settledAt, state } = view;
  if (!withdrawnAt || settledAt || state === "cancelled") return null;
  const owed = { toldAt: withdrawnAt, backAt: receivedAt, proofAt: provedAt, amountMinor: worthOf(view) };
  return refundClock(owed, now);
}

/** The day by which its customer has their money, as they are told; null while the goods have not come. */
export function refundBy(view: ReturnView, now: Date): Day | null {
  if (view.withdrawnAt) return clockOf(view, now)?.dueOn ?? null;
  return view.receivedAt && view.wish === "refund" ? addDays(dayOf(view.receivedAt), ownWordDays) : null;
}
