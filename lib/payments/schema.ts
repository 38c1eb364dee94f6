import { z } from "zod";

/** A card as far as people may see it: never its number. `wallet`: how it was shown (apple_pay, google_pay…). */
export const paidCard = z.object({
  brand: z.string().max(40),
  lastFour: z.string().max(4),
  wallet: z.string().max(40).nullable(),
});
export type PaidCard = z.infer<typeof paidCard>;

/** A card that the provider keeps for whom, who agreed to it when; RFC 3339. */
export const savedByProvider = z.object({
  accountId: z.uuid(),
  customerId: z.string().max(255),
  paymentMethodId: z.string().max(255),
  /** The provider's word for its number: the same card kept again has the same; null where it tells none. */
  fingerprint: z.string().max(255).nullable(),
  expMonth: z.int(),
  expYear: z.int(),
  consentedAt: z.iso.datetime(),
  /** Of the box they ticked: the first said nothing of authorising anew. */
  wording: z.int().positive(),
});
export type SavedByProvider = z.infer<typeof savedByProvider>;

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
  /** The authorisation it is to take the place of, by our own id. */
  reauthorisationId: string | null;
  /** Opens the Payment Element in the shopper's browser. */
  clientSecret: string | null;
  /** Where the shopper proves who they are (3-D Secure), while the status is requires_action. */
  actionUrl: string | null;
  /** Why the last card was refused: insufficient_funds, expired_card, generic_decline… */
  declineCode: string | null;
  /** What paid it, once something did. */
  card: PaidCard | null;
  /** Its payer agreed that the provider keeps it. */
  saved: SavedByProvider | null;
  /** For how long its bank keeps the money aside from when it was asked, while it is only authorised. */
  keptSeconds: number | null;
  /** Its bank gives it in parts, if it is asked so. */
  inParts: boolean;
  /** Our ids of the captures that were carried out of it. */
  captures: readonly string[];
}>;

/** Money on its way back; `failureCode` says in the provider's word why it could not be given. */
export type RefundView = Readonly<{
  id: string;
  state: "pending" | "done" | "failed";
  amountMinor: number;
  failureCode: string | null;
}>;

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
/** A wallet of the demo shop, in the provider's word. */
export type TestWallet = Readonly<{ wallet: "apple_pay" | "google_pay"; token: string }>;
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
