import { z } from "zod";
import type { OutOfStock } from "#lib/inventory/schema";
import type { Day } from "#lib/kernel/local-time";
import { intentStatuses, paidCard, savedByProvider } from "#lib/payments/schema";
import type { Declaration } from "./declarations.ts";

/** How long stock is kept while it is being paid (STK-09). */
export const holdMinutes = 15;

export type OrderRef = Readonly<{ id: string; number: string; token: string }>;

/** Where the payment of a cart stands, as far as the shopper is concerned. */
export type Outcome =
  | Readonly<{ state: "paid"; order: OrderRef }>
  /** The bank wants to see the shopper: at `actionUrl`, or in the payment form by `clientSecret`. */
  | Readonly<{ state: "action"; attemptId: string; actionUrl: string | null; clientSecret: string | null }>
  /** Not paid yet: the payment form waits for a card, or the bank for its own answer. */
  | Readonly<{ state: "waiting"; attemptId: string; clientSecret: string | null; declineCode: string | null }>
  | Readonly<{ state: "declined"; declineCode: string | null }>
  | Readonly<{ state: "abandoned" }>
  /** The money came when the goods could no longer be promised; it is on its way back. */
  | Readonly<{ state: "refunded"; reason: RefundReason }>;

export const refundReasons = ["out_of_stock", "too_late", "amount_differs", "already_ordered"] as const;
export type RefundReason = (typeof refundReasons)[number];

/** Why a cart cannot be paid as it stands. Money in cents. */
export type CartProblem =
  | Readonly<{ code: "empty_cart" }>
  | Readonly<{ code: "cart_incomplete"; missing: readonly MissingPart[] }>
  | Readonly<{ code: "no_longer_sold"; skus: readonly string[] }>
  | Readonly<{ code: "price_frozen"; skus: readonly string[] }>
  | Readonly<{ code: "store_only"; skus: readonly string[] }>
  | Readonly<{ code: "not_sent_abroad"; skus: readonly string[] }>
  | Readonly<{ code: "declaration_missing"; missing: readonly Declaration[]; ofAge: number | null }>
  | Readonly<{ code: "code_exhausted"; refusedCode: string }>
  | Readonly<{ code: "total_changed"; was: number; is: number }>
  /** The cards pay less than the shopper saw: more would be left to pay. */
  | Readonly<{ code: "due_changed"; was: number; is: number }>
  /** Something comes later than the shopper saw. */
  | Readonly<{ code: "date_changed"; changes: readonly DateChange[] }>
  | OutOfStock;
/** Days by the shop's clock; `store` is where it is collected, null for a delivery. */
export type DateChange = Readonly<{ store: string | null; was: Day; is: Day; skus: readonly string[] }>;
export type MissingPart = "contact" | "address" | "deliveryOption" | "relayPoint" | "slot" | "pickup";

/** What the provider says of a payment, as far as a settlement needs it. */
export const intentNews = z.strictObject({
  id: z.string(),
  status: z.enum(intentStatuses),
  amountMinor: z.int(),
  amountReceivedMinor: z.int(),
  currency: z.string(),
  attemptId: z.string().nullable(),
  requestId: z.string().nullable(),
  reauthorisationId: z.string().nullable(),
  clientSecret: z.string().nullable(),
  actionUrl: z.string().nullable(),
  declineCode: z.string().nullable(),
  card: paidCard.nullable(),
  saved: savedByProvider.nullable(),
  keptSeconds: z.int().nullable(),
  inParts: z.boolean(),
  captures: z.array(z.string()),
});
export type IntentNews = z.infer<typeof intentNews>;
