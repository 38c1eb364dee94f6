/** The provider's own words for where a payment stands (Stripe PaymentIntent). */
export const intentStatuses = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
  "processing",
  "requires_capture",
  "succeeded",
  "canceled",
] as const;
export type IntentStatus = (typeof intentStatuses)[number];

/** A payment as the provider tells it now. Money in cents; the currency in capitals. */
export type IntentView = Readonly<{
  id: string;
  status: IntentStatus;
  amountMinor: number;
  amountReceivedMinor: number;
  currency: string;
  /** The checkout attempt it was made for. */
  attemptId: string | null;
  /** The request by link it answers. */
  requestId: string | null;
  /** Opens the Payment Element in the shopper's browser. */
  clientSecret: string | null;
  /** Where the shopper proves who they are (3-D Secure), while the status is requires_action. */
  actionUrl: string | null;
  /** Why the last card was refused: insufficient_funds, expired_card, generic_decline… */
  declineCode: string | null;
  /** For how long its bank keeps the money aside from when it was asked, while it is only authorised. */
  keptSeconds: number | null;
  /** Its bank gives it in parts, if it is asked so. */
  inParts: boolean;
  /** Our ids of the captures that were carried out of it. */
  captures: readonly string[];
}>;

/** Money on its way back. */
export type RefundView = Readonly<{ id: string; state: "pending" | "done" | "failed"; amountMinor: number }>;

/** A payment its card's owner contests at their bank; `reason` in the provider's word. */
export type DisputeView = Readonly<{
  id: string;
  amountMinor: number;
  /** What the bank asks for it, as far as the provider tells; cents. */
  feeMinor: number;
  reason: string;
  status: "open" | "won" | "lost";
  openedAt: Date;
}>;

/** A card of the demo shop: its number as typed, and the provider's test token it stands for. */
export type TestCard = Readonly<{ number: string; token: string; labelKey: TestCardLabel }>;
export type TestCardLabel =
  | "accepted"
  | "declined"
  | "insufficientFunds"
  | "expiredCard"
  | "incorrectCvc"
  | "processingError"
  | "authenticationRequired";

/** One movement of the balance, in cents; what was taken off is negative, and a fee is what the provider kept of it. */
export type PayoutEntryView = Readonly<{
  id: string;
  kind: "charge" | "refund" | "dispute" | "fee" | "other";
  intentId: string | null;
  amountMinor: number;
  feeMinor: number;
  at: Date;
}>;

/** What the provider paid to the shop's bank, and what it is made of. */
export type PayoutView = Readonly<{
  id: string;
  status: string;
  amountMinor: number;
  arrivesAt: Date;
  entries: readonly PayoutEntryView[];
}>;
