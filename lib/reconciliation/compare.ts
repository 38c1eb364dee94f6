import type { Difference, OurPayment, TheirPayment } from "./schema.ts";

/**
 * What the provider and our books do not tell alike of one payment. What is under way is left alone. Without an order,
 * all that was taken must have gone back; with one, both sides count the same cents taken and given back, and what is
 * still to be taken is still there to be taken.
 */
export function compare(theirs: TheirPayment, ours: OurPayment): Difference[] {
  if (ours.isMoving) return [];
  const { intentId, orderId } = ours;
  const taken = { kind: "taken", theirsMinor: theirs.takenMinor, oursMinor: ours.takenMinor } as const;
  const back = { kind: "given_back", theirsMinor: theirs.backMinor, oursMinor: ours.backMinor } as const;
  const kept = { kind: "kept_aside", theirsMinor: theirs.keptMinor, oursMinor: ours.keptMinor } as const;
  const stayed = {
    kind: "without_order",
    theirsMinor: theirs.takenMinor - theirs.backMinor,
    oursMinor: 0,
  } as const;
  const told = orderId === null ? [stayed, back] : [taken, back];
  return [
    ...told.filter(({ theirsMinor, oursMinor }) => theirsMinor !== oursMinor),
    ...(kept.theirsMinor < kept.oursMinor ? [kept] : []),
  ].map((difference) => ({ ...difference, intentId, orderId }));
}
