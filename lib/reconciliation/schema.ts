/** What a payment's own books can differ in, and what payouts can. */
export const paymentKinds = ["taken", "given_back", "kept_aside", "without_order"] as const;
export const payoutKinds = ["paid_out", "taken_off", "payout_sum"] as const;
const breakKinds = [...paymentKinds, ...payoutKinds] as const;
export type BreakKind = (typeof breakKinds)[number];

/** A payment as the provider tells it, in cents; one it never heard of is all nought. */
export type TheirPayment = Readonly<{ intentId: string; takenMinor: number; backMinor: number; keptMinor: number }>;

/** The same payment in our books, in cents. */
export type OurPayment = Readonly<{
  intentId: string;
  orderId: string | null;
  takenMinor: number;
  backMinor: number;
  /** Kept aside at the bank and still to be taken; nought once we know that the bank has let go of it. */
  keptMinor: number;
  /** A question to the provider is under way: what is true is not known yet. */
  isMoving: boolean;
}>;

export type Difference = Readonly<{
  kind: BreakKind;
  intentId: string;
  orderId: string | null;
  theirsMinor: number;
  oursMinor: number;
}>;

/** A difference that stands, with its age and whoever sees to it. */
export type BreakView = Difference &
  Readonly<{
    id: string;
    orderNumber: string | null;
    openedAt: Date;
    ownerId: string | null;
    ownerName: string | null;
    /** Who asked that it be closed, and why, where it takes two people. */
    askedById: string | null;
    askedByName: string | null;
    reason: string | null;
  }>;
