import { z } from "zod";
import type { Day } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";

/** How sure one wants to be of not running out, in percent: each has its factor in `suggestion.ts`. */
export const serviceLevels = [90, 95, 98, 99] as const;
export type ServiceLevel = (typeof serviceLevels)[number];

export const supplierCode = z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/);

/** Draft, perhaps waiting for a second person, sent; then what its delivery says. */
export const orderStates = ["draft", "waiting", "sent", "partly_received", "received", "cancelled"] as const;
export type SupplierOrderState = (typeof orderStates)[number];

type InBothLanguages = Readonly<Record<Locale, string>>;

export type SupplierView = Readonly<{
  code: string;
  name: string;
  email: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
  locale: Locale;
  leadDays: number;
  /** Monday is 1. */
  orderDays: readonly number[];
  minimumMinor: number;
  terms: string;
  servicePercent: ServiceLevel;
  coverDays: number;
  locationCode: string | null;
}>;

export type SupplierSummary = SupplierView & Readonly<{ articles: number; openOrders: number }>;

/** An article as its supplier sells it, with what we count margins with (`calculationCostMinor`, from the prices). */
export type SupplierArticleView = Readonly<{
  sku: string;
  name: InBothLanguages;
  reference: string;
  packSize: number;
  costMinor: number;
  calculationCostMinor: number | null;
  leadDays: number | null;
  preferred: boolean;
}>;

/** An article that is proposed from a supplier, with its stock at one place. */
export type StockedArticle = Readonly<{
  variantId: string;
  sku: string;
  name: InBothLanguages;
  reference: string;
  packSize: number;
  costMinor: number;
  leadDays: number;
  /** Units that may still be sold of those that are here. */
  free: number;
  /** Units that customers wait for and that are not here. */
  waiting: number;
  /** Units on their way, transfers among them. */
  incoming: number;
  /** Units in orders to this place that are written and not sent. */
  drafted: number;
}>;

export type SupplierOrderSummary = Readonly<{
  number: string;
  supplierCode: string;
  supplierName: string;
  destination: string;
  state: SupplierOrderState;
  createdAt: Date;
  /** The first day on which some of it is expected; null in a draft without dates, and once nothing more comes. */
  expectedOn: Day | null;
  totalMinor: number;
  quantity: number;
  onItsWay: number;
}>;

export type SupplierOrderLine = Readonly<{
  sku: string;
  name: InBothLanguages;
  reference: string;
  packSize: number;
  quantity: number;
  costMinor: number;
  expectedOn: Day | null;
  received: number;
  damaged: number;
  surplus: number;
  missing: number;
  onItsWay: number;
}>;

export type SupplierOrderView = Readonly<{
  id: string;
  number: string;
  state: SupplierOrderState;
  supplier: SupplierView;
  destinationCode: string;
  destination: string;
  note: string;
  authorName: string;
  createdAt: Date;
  askedById: string | null;
  askedByName: string | null;
  askedAt: Date | null;
  approvedByName: string | null;
  sentAt: Date | null;
  cancelledAt: Date | null;
  reason: string | null;
  /** Its delivery, where it is unloaded. */
  consignmentId: string | null;
  consignmentNumber: number | null;
  totalMinor: number;
  lines: readonly SupplierOrderLine[];
}>;
