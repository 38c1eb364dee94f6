import type { ProductKind } from "#lib/catalogue/schema";
import type { VatShare } from "#lib/taxes/schema";

/**
 * Lanes run in this order, each on what the one before has left (rule 5.1): the price of an article, lines of the cart,
 * the cart as a whole, its delivery. What the catalogue lane does is the price that everybody sees.
 */
export const lanes = ["catalogue", "line", "order", "delivery"] as const;
export type Lane = (typeof lanes)[number];

/** The same thing said in both languages of the shop. */
export type Sentence = Readonly<{ fr: string; en: string }>;

/** What a promotion may look at of one article, in whatever it stands: a page, a cart, an order of last month. */
export type Article = Readonly<{
  variantId: string;
  sku: string;
  handle: string;
  /** Its list price in cents, VAT included: for this customer, channel and quantity, before any promotion. */
  listMinor: number;
  /** Paths of its department and its category: "maison-deco", "maison-deco/luminaires". */
  categories: readonly string[];
  brand: string | null;
  kind: ProductKind;
  vatBasisPoints: number;
  /** Inside the price, never discounted (law L21). */
  ecoFeeMinor: number;
  /** A new book: at most 5 % off (law L26). */
  fixedBookPrice: boolean;
  /** What we pay, without VAT. */
  costMinor: number | null;
  /** What nothing may go under, VAT included. */
  floorMinor: number | null;
}>;

export type BasketLine = Article &
  Readonly<{ id: string; quantity: number; method: "delivery" | "pickup"; store: string | null }>;

export type Basket = Readonly<{
  channel: "web" | "store" | "marketplace";
  currency: "EUR";
  lines: readonly BasketLine[];
  /** In their canonical spelling. */
  codes: readonly string[];
  /** Who buys, as far as known: the groups they belong to, and how many orders they have placed before this one. */
  customer: Readonly<{ groups: readonly string[]; ordersBefore: number | null }>;
  /** What delivery costs once the goods cost so much; null when nothing is delivered. */
  delivery: (goodsMinor: number) => Readonly<{ minor: number; method: string }> | null;
}>;

/** A condition or a benefit as it is stored: its kind and the settings that kind's schema accepts. */
export type Clause = Readonly<{ kind: string; settings: Readonly<Record<string, unknown>> }>;

/** A promotion as it was published: immutable, so that an order of last month can be priced again. */
export type PublishedPromotion = Readonly<{
  id: string;
  version: number;
  name: Sentence;
  lane: Lane;
  conditions: readonly Clause[];
  benefit: Clause;
  /** In force from `from`, no more at `until`. */
  from: Date;
  until: Date | null;
  priority: number;
  group: string;
  exclusive: "none" | "group" | "all";
  /** Two promotions add up on a line only when each names the other's group. */
  combinesWith: readonly string[];
  needsCode: boolean;
  seasonalSale: boolean;
  /** May go under the cost. */
  clearance: boolean;
  /** Codes that open it, canonical, of those the basket names; empty where none is needed. */
  codes: readonly string[];
  /** What its limits have left for this customer; null where there is no limit. */
  left: Readonly<{ uses: number | null; perCustomer: number | null; budgetMinor: number | null }>;
}>;

/** Why a second person must look at a promotion before it is in force. */
export type PublicationFault = "beyond_forty_percent" | "without_budget" | "stackable" | "unlimited";

export type Discount = Readonly<{ promotionId: string; name: Sentence; amountMinor: number }>;

/** Why a promotion did or did not do something, for the cart, the admin's trial and the service desk. */
export type Verdict = Readonly<{
  promotionId: string;
  name: Sentence;
  lane: Lane;
  applied: boolean;
  discountMinor: number;
  /**
   * applied, not_started, ended, condition_unmet, code_missing, exhausted, exhausted_for_customer, over_budget, nothing_to_discount,
   * blocked_by (another gives more and the two do not add up), at_floor
   */
  reason: string;
  /** "Il manque 12,10 €", "L’offre « Duo » est plus avantageuse". */
  says: Sentence;
  /** What it would have taken off, had another not been better. */
  wouldSaveMinor?: number;
}>;

export type PricedBasketLine = Readonly<{
  id: string;
  quantity: number;
  listMinor: number;
  /** The price that is shown: the list price after the catalogue lane. */
  unitMinor: number;
  /** unitMinor × quantity − the discounts of the cart. */
  totalMinor: number;
  /** Of the catalogue lane, for the whole line. */
  markdowns: readonly Discount[];
  /** Of the line and order lanes. */
  discounts: readonly Discount[];
  /** What each unit costs in the end, highest first; sums to totalMinor. */
  unitsMinor: readonly number[];
}>;

export type PricedBasket = Readonly<{
  lines: readonly PricedBasketLine[];
  /** Articles a promotion gives that are not in the basket yet. */
  gifts: readonly Readonly<{ promotionId: string; sku: string; quantity: number }>[];
  goodsMinor: number;
  delivery: Readonly<{ method: string; listMinor: number; minor: number; discounts: readonly Discount[] }> | null;
  totalMinor: number;
  vat: readonly VatShare[];
  verdicts: readonly Verdict[];
}>;
