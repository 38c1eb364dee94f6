/** What a promotion takes off, under the name it had: a column of its own. */
export type Named = Readonly<{ promotionId: string; nameFr: string; nameEn: string }>;

/**
 * A row of the order's money, in cents: list − discounts + rounding = paid = net + VAT. A goods line, the delivery, or
 * what was given back without naming a line.
 */
export type MoneyRow = Readonly<{
  key: string;
  kind: "line" | "delivery" | "loose";
  /** Of a line. */
  name: string;
  /** Options and SKU. */
  detail: string;
  quantity: number;
  listUnitMinor: number;
  shownUnitMinor: number;
  listMinor: number;
  /** By promotion. */
  discounts: Readonly<Record<string, number>>;
  /** VAT is counted on the sum of a rate: a line that is priced without VAT may be some cents off its unit price. */
  roundingMinor: number;
  paidMinor: number;
  /** Inside of what was paid. */
  ecoFeeMinor: number;
  netMinor: number;
  vatMinor: number;
  /** Null where it has those of several lines. */
  vatBasisPoints: number | null;
  refundedMinor: number;
}>;

export type MoneyTable = Readonly<{ promotions: readonly Named[]; rows: readonly MoneyRow[]; totals: MoneyTotals }>;
export type MoneyTotals = Pick<
  MoneyRow,
  "listMinor" | "discounts" | "roundingMinor" | "paidMinor" | "ecoFeeMinor" | "netMinor" | "vatMinor" | "refundedMinor"
>;

export const checkCodes = [
  "goods",
  "paid",
  "list",
  "discount",
  "delivery_discount",
  "net",
  "vat",
  "rates",
  "tenders",
  "credits_paid",
  "refunded",
  "refund_events",
  "refund_tenders",
  "refunds_card",
  "refunds_credit",
  "stock_held",
  "stock_reserved",
  "stock_left",
  "invoiced",
  "margin",
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** A column's total against what another book says of it; cents, or units for stock. */
export type Check = Readonly<{ code: CheckCode; total: number; book: number }>;

export const balances = ({ total, book }: Check): boolean => total === book;

/** What a row leaves once its own costs are paid, in cents without VAT. */
export type MarginRow = Readonly<{
  key: string;
  kind: MoneyRow["kind"];
  name: string;
  /** Less what was given back. */
  revenueMinor: number;
  goodsMinor: number;
  feeMinor: number;
  carriageMinor: number;
  packagingMinor: number;
  marginMinor: number;
}>;

/** What the figures rest on where nobody wrote one down. */
export type MarginCaveat = "cost_today" | "cost_unknown" | "carriage_estimated";

export type Margin = Readonly<{
  rows: readonly MarginRow[];
  total: Omit<MarginRow, "key" | "kind" | "name">;
  caveats: readonly MarginCaveat[];
}>;
