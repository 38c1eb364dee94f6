import type { InvoiceDelivery, InvoiceView } from "#lib/facturx/schema";
import type { Locale } from "#lib/kernel/locale";
import type { BoughtUsed, MarginVat } from "#lib/taxes/margin";
import type { VatShare } from "#lib/taxes/schema";

export type DocumentKind = InvoiceView["kind"];

/** What an order says that its documents are made of: its agreed money, where each parcel is, what paid for it. Cents. */
export type BookedOrder = Readonly<{
  id: string;
  number: string;
  locale: Locale;
  email: string;
  name: string;
  company: Readonly<{ name: string; vatNumber: string | null; siret: string | null }> | null;
  /** What a public body wants on its invoice: its service, and the number of its commitment. */
  reference: string | null;
  purchaseOrder: string | null;
  /** Null where nothing is sent: whoever fetches all of it tells none. */
  address: InvoiceView["buyer"]["address"] | null;
  /** Whom and where its invoices name, when that is not where it was sent. */
  invoiced: InvoiceDelivery | null;
  /** Where it was sent instead: a relay point. */
  relay: InvoiceDelivery | null;
  cancelled: boolean;
  deliveryMinor: number;
  deliveryRefundedMinor: number;
  /** Given back for goodwill, of no line: cents. */
  gesturesMinor: number;
  /** When what is paid later is due. */
  dueAt: Date | null;
  vat: readonly VatShare[];
  /** When something first went back, and last. */
  firstRefundAt: Date | null;
  lastRefundAt: Date | null;
  parcels: readonly BookedParcel[];
  lines: readonly BookedLine[];
  tenders: readonly BookedTender[];
  disputes: readonly BookedDispute[];
  documents: readonly BookedDocument[];
}>;

export type BookedParcel = Readonly<{
  id: string;
  /** Somebody carries it to its customer, whom the delivery was sold to. */
  carried: boolean;
  /** The store where its customer fetches it. */
  store: InvoiceDelivery | null;
  /** When its goods were sent, fetched or, by e-mail, made; null while they are not. */
  suppliedAt: Date | null;
}>;

export type BookedLine = Readonly<{
  id: string;
  parcelId: string;
  sku: string;
  name: string;
  giftCard: boolean;
  /** Bought used from a private person: for how much, one of it, and the rate its margin bears. */
  used: BoughtUsed | null;
  /** Something done and no goods: a seat, or what is sent by e-mail. */
  service: boolean;
  quantity: number;
  unitGross: number;
  unitNet: number | null;
  gross: number;
  /** Null in orders of before. */
  net: number | null;
  discounts: readonly Readonly<{ nameFr: string; amountMinor: number }>[];
  basisPoints: number;
  /** Of one. */
  ecoFee: number;
  /** Cancelled or refunded. */
  goneQuantity: number;
  refunded: number;
}>;

export type BookedTender = Readonly<{
  id: string;
  kind: "card" | "transfer" | "cash" | "gift_card" | "store_credit" | "club" | "exchange";
  lastFour: string | null;
  /** What it pays and what it does not after all, as the order says. */
  paid: number;
  refunded: number;
  /** What of that came in and what went back; a card's money is taken when something leaves. */
  taken: number;
  back: number;
  paidAt: Date;
  /** The same as the journal says. */
  enteredPaid: number;
  enteredRefunded: number;
}>;

/** A dispute that is decided: what its bank took back for good and asks for it, in cents, and what the journal says of it. */
export type BookedDispute = Readonly<{
  id: string;
  tenderId: string;
  closedAt: Date;
  lost: number;
  fee: number;
  enteredLost: number;
  enteredFee: number;
}>;

/** A document as it was frozen. */
export type BookedDocument = Readonly<{
  id: string;
  kind: DocumentKind;
  parcelId: string | null;
  citesId: string | null;
  /** Of an invoice: the wrong one it replaces. */
  replacesId: string | null;
  content: FrozenContent;
}>;

/** The VAT of the margin inside each line of a document that has some; null for a line that has none. */
export type Margins = readonly (MarginVat | null)[];

/**
 * What is hashed: the document, the order's line behind each of its own (`gestureLine` where it is none), and what the
 * customer is not told: the VAT of margins.
 */
export type FrozenContent = Readonly<{
  orderId: string;
  lineIds: readonly string[];
  view: InvoiceView;
  margins?: Margins;
}>;

/** A document that is to be frozen, but for its number and its day, which it gets then. */
export type Draft = Readonly<{
  kind: DocumentKind;
  at: Date;
  parcelId: string | null;
  citesId: string | null;
  replacesId: string | null;
  orderId: string;
  lineIds: readonly string[];
  margins?: Margins;
  view: Omit<InvoiceView, "number" | "issuedOn">;
}>;

/** Money in, or back (negative), that the journal is to say. */
export type DuePayment = Readonly<{
  at: Date;
  orderId: string;
  orderNumber: string;
  tenderId: string;
  means: BookedTender["kind"] | "dispute" | "dispute_fee";
  lastFour: string | null;
  disputeId: string | null;
  amountMinor: number;
}>;
