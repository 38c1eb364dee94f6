import type { CompanyView } from "#lib/customers/schema";
import type { ChosenRelay, DeliverySlot } from "#lib/delivery/schema";
import type { VatShare } from "#lib/taxes/schema";
import type { LaterKind } from "./paid-later.ts";

export type OrderState = "placed" | "preparing" | "sent" | "collected" | "cancelled";

/** An order as its customer and the staff see it. Money in cents, VAT included; times RFC 3339. */
export type OrderView = Readonly<{
  id: string;
  number: string;
  /** Opens /orders/{number}?token= without an account; signed, and expires. */
  token: string;
  state: OrderState;
  locale: "fr" | "en";
  placedAt: string;
  customer: Readonly<{ accountId: string | null; email: string; name: string; phone: string | null }>;
  /** Whom the customer bought for, as agreed then. */
  company: CompanyView | null;
  /** Somebody looks at a price: nothing is taken and nothing leaves. */
  held: boolean;
  address: Readonly<{ line1: string; line2: string | null; postcode: string; city: string; country: string }> | null;
  currency: "EUR";
  goods: number;
  delivery: number;
  total: number;
  /** What promotions took off the goods and off the delivery; goods and delivery are what was left of them. */
  discount: number;
  deliveryDiscount: number;
  promotions: readonly OrderPromotion[];
  codes: readonly string[];
  /** What is secured for it: taken, or kept aside by the card's bank (`authorised`). */
  captured: number;
  /** Of that, what the bank only keeps aside until something leaves. */
  authorised: number;
  /** The bank no longer gives what it kept aside: nothing more leaves. */
  paymentDue: boolean;
  refunded: number;
  /** Of that, what was never taken. */
  released: number;
  /** Of refunded, what edits made the order cheaper by: its total is without it already. */
  reduced: number;
  vat: readonly VatShare[];
  deliveryMethod: string | null;
  /** Where its parcel is fetched, when that is at a relay point. */
  relayPoint: ChosenRelay | null;
  /** When the van comes, when that was agreed. */
  slot: DeliverySlot | null;
  /** The provider's payment; null when credit paid for all of it. */
  intentId: string | null;
  /** Of what is secured, what its customer still owes: on account, at the counter, by transfer. */
  owed: number;
  tenders: readonly TenderView[];
  parcels: readonly ParcelView[];
  events: readonly OrderEventView[];
}>;

/** What more money of an order is asked for. */
export const paymentPurposes = ["edit", "exchange", "payment_due", "subscription"] as const;
export type PaymentPurpose = (typeof paymentPurposes)[number];

/** Money still due of an order, asked for by a link. Cents. */
export type PaymentRequestView = Readonly<{
  id: string;
  purpose: PaymentPurpose;
  subjectId: string | null;
  amountMinor: number;
  state: "open" | "paid" | "cancelled" | "lapsed";
  intentId: string | null;
  expiresAt: Date;
  createdAt: Date;
}>;

/** Where the payment of a request stands, as far as its payer is concerned. */
export type RequestOutcome =
  | Readonly<{ state: "paid" | "cancelled" | "lapsed" | "open" }>
  /** The bank wants to see the payer, there. */
  | Readonly<{ state: "action"; actionUrl: string }>
  /** Not paid yet: nobody gave a card, or the bank has not answered. */
  | Readonly<{ state: "waiting" }>
  | Readonly<{ state: "declined"; declineCode: string }>
  /** It was paid though nobody asked for it any more; all of it is on its way back. */
  | Readonly<{ state: "returned" }>;

/** `exchange`: what came back of another order paid, or on that one's side, what it gave. */
export type TenderKind = "card" | "gift_card" | "store_credit" | "club" | "exchange" | LaterKind;

/** What paid a part of an order, in cents; together they are what is secured for it. */
export type TenderView = Readonly<{
  kind: TenderKind;
  lastFour: string | null;
  /** Of a card: visa, mastercard…; and the wallet it was shown by: apple_pay, google_pay… */
  brand: string | null;
  wallet: string | null;
  /** The provider's payment of a card. */
  intentId: string | null;
  amount: number;
  refunded: number;
  /** Of its card, what its bank let go of and another payment has secured since; not in `amount`. */
  lapsed: number;
  /** Still to be received, of what is paid later; to be given back by hand. */
  owed: number;
  returning: number;
  /** What of it went back elsewhere instead, and whether this is such an elsewhere: it paid nothing. */
  elsewhere: number;
  isElsewhere: boolean;
  /** By when it is to be paid; RFC 3339. */
  dueAt: string | null;
}>;

/** What a promotion took off the order, under the name it had. */
export type OrderPromotion = Readonly<{
  promotionId: string;
  version: number;
  lane: string;
  nameFr: string;
  nameEn: string;
  discountMinor: number;
}>;

/** The same of a line. */
export type LineDiscount = Readonly<{ promotionId: string; nameFr: string; nameEn: string; amountMinor: number }>;

export type ParcelView = Readonly<{
  id: string;
  method: "delivery" | "pickup";
  /** All of it is sent by e-mail. */
  byMail: boolean;
  /** All of it is seats at something that takes place. */
  seats?: boolean;
  /** The youngest age to which it may be handed. */
  minimumAge?: number | null;
  locationCode: string;
  locationName: string;
  promisedAt: string;
  carrier: string | null;
  trackingCode: string | null;
  sentAt: string | null;
  readyAt: string | null;
  collectedAt: string | null;
  lines: readonly OrderLineView[];
}>;

export type OrderLineView = Readonly<{
  id: string;
  sku: string;
  handle: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  quantity: number;
  /** Before any promotion; `unitGross` is the price that was shown. */
  listGross: number;
  unitGross: number;
  /** unitGross × quantity − totalGross, but for a line that is priced without VAT. */
  discount: number;
  discounts: readonly LineDiscount[];
  /** Given by a promotion. */
  gift: boolean;
  totalGross: number;
  /** Its unit price without VAT, where it was priced so; what of the total is net, null in orders of before. */
  unitNet: number | null;
  totalNet: number | null;
  vatBasisPoints: number;
  ecoFee: number;
  cancelledQuantity: number;
  refundedQuantity: number;
  refunded: number;
}>;

/** One sentence of the order's life; the words are made from kind and data in the reader's language. */
export type OrderEventView = Readonly<{
  id: string;
  at: string;
  kind:
    | "placed"
    | "paid"
    /** Its card's bank keeps the money aside, and then gives it for what leaves, or no longer does. */
    | "authorised"
    /** It is paid later. */
    | "owed"
    | "captured"
    | "payment_due"
    /** Kept aside anew before the bank let go of it, or refused: then it is taken in time. */
    | "reauthorised"
    | "reauthorisation_refused"
    /** More money is asked for, no longer, or was paid. */
    | "payment_asked"
    | "payment_unasked"
    | "request_paid"
    | "request_lapsed"
    | "request_returned"
    /** What was owed came in; what was received by hand went back by hand. */
    | "received"
    | "given_back"
    /** Its card's owner contests the payment at their bank, which decides. */
    | "disputed"
    | "held"
    | "released"
    | "mailed"
    | "preparing"
    | "sent"
    | "carrier"
    | "ready"
    | "collected"
    | "cancelled"
    | "refunded"
    /** What came back of one order paid for another: told on both. */
    | "exchanged"
    /** It says something else since; is to, once the difference is paid; or will not after all. */
    | "edited"
    | "edit_proposed"
    | "edit_lapsed"
    /** Something was given that none of its lines explains. */
    | "gesture"
    /** Money waits for a second person, and what they said. */
    | "refund_asked"
    /** Its card takes nothing back any more: to be given by bank transfer. */
    | "refund_rerouted"
    /** It was on its way back when the payment was contested. */
    | "refund_stopped"
    /** A promised date was given up. */
    | "late"
    /** What the customer wants done about it. */
    | "answered"
    /** Served from elsewhere than the warehouse alone, and why; later, from elsewhere than first planned. */
    | "declared"
    | "given"
    | "routed"
    | "rerouted"
    /** Looked for, not found, and no other place has it. */
    | "unserved"
    /** The customer withdrew, and what became of goods that come back. */
    | "withdrawn"
    | "returned"
    | "note";
  actorName: string;
  data: Readonly<Record<string, unknown>>;
}>;

/** How a customer told staff that they agree to be given back otherwise than they paid; on their account they say so themselves. */
export const consentWays = ["phone", "mail", "counter"] as const;
export type ConsentWay = (typeof consentWays)[number] | "account";

/** Why a gesture is made, and whose doing it was: who bears it. */
export const gestureReasons = ["late", "damaged", "wrong_item", "not_as_described", "poor_service", "other"] as const;
export const gestureCauses = ["carrier", "supplier", "us"] as const;
export type GestureReason = (typeof gestureReasons)[number];
export type GestureCause = (typeof gestureCauses)[number];

/** Money given about an order for none of its lines. In cents; times RFC 3339. */
export type GestureView = Readonly<{
  id: string;
  pays: "refund" | "voucher";
  amount: number;
  reason: GestureReason;
  cause: GestureCause;
  words: string;
  actorName: string;
  /** Null when one person gave it alone. */
  approvedByName: string | null;
  at: string;
  /** A dispute was opened before it left: nothing was given. */
  stopped: boolean;
}>;

/** Money about an order that waits for a second person. In cents; times RFC 3339. */
export type RefundRequestView = Readonly<{
  id: string;
  order: Readonly<{ id: string; number: string; name: string; paid: number; refunded: number }>;
  kind: "lines" | "refund" | "voucher";
  amount: number;
  /** The units it gives back, under the names they have on the order. */
  lines: readonly Readonly<{ name: string; quantity: number }>[];
  includeDelivery: boolean;
  cause: GestureCause | null;
  reason: string;
  ceiling: string;
  authorId: string;
  authorName: string;
  authorRoles: readonly string[];
  at: string;
  /** Nobody else could say yes: it takes effect by itself. */
  alone: boolean;
  heldUntil: string;
}>;
