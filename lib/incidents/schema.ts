import type { Bilingual } from "#lib/kernel/locale";
import type { AbnormalSale } from "#lib/pricing/schema";

export const decisions = ["honour", "cancel", "voucher"] as const;
export type Decision = (typeof decisions)[number];

/**
 * How the law looks at a price by mistake (rule 5.5): one that is shown binds, unless it is so derisory that a normally
 * careful buyer could not believe it. Between the two a judge decides.
 */
export type LegalPosition = "derisory" | "disputable" | "binding";

/**
 * What became of an order. `authorisation_expired` is a task, not an end: the bank let go of the money before anybody
 * decided, so the price can no longer be honoured by card; the order waits, held, to be cancelled.
 */
export const outcomes = ["honoured", "cancelled", "cancelled_with_voucher", "failed", "authorisation_expired"] as const;
export type OrderOutcome = (typeof outcomes)[number];

/** An order that bought at the price of the incident. Times RFC 3339. */
export type IncidentOrderView = Readonly<{
  orderId: string;
  number: string;
  quantity: number;
  paidMinor: number;
  /** The money was only authorised when the incident was seen. */
  heldBeforeCapture: boolean;
  outcome: OrderOutcome | null;
  at: string;
}>;

export type IncidentSummary = Readonly<{
  id: string;
  sku: string;
  productName: Bilingual;
  state: "open" | "decided";
  reason: AbnormalSale["reason"];
  priceMinor: number;
  costMinor: number | null;
  usualMinor: number | null;
  /** The price in whole percent of what is usual, or of the cost. */
  ratioPercent: number | null;
  position: LegalPosition;
  orders: number;
  units: number;
  /** What honouring loses against the cost, VAT aside; null when the cost is not known. */
  lossMinor: number | null;
  openedAt: string;
  decision: Decision | null;
  decisionReason: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  /** The variant is still off sale. */
  frozen: boolean;
}>;

export type IncidentView = IncidentSummary & Readonly<{ touched: readonly IncidentOrderView[] }>;
