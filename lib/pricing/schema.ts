import { z } from "zod";
import type { Bilingual } from "#lib/kernel/locale";

/** By which road a change of price came. */
export const priceChangeSources = ["form", "sheet", "bulk", "import", "api", "schedule"] as const;
export type PriceChangeSource = (typeof priceChangeSources)[number];

/**
 * What is wrong with a proposed price, with the figures of its sentence (`prices.faults.<code>`). Amounts in cents,
 * shares in whole percent.
 */
export type Fault =
  | Readonly<{ code: "too_large"; fromMinor: number; percent: number; limitPercent: number }>
  | Readonly<{ code: "below_cost"; netMinor: number; costMinor: number }>
  | Readonly<{ code: "below_floor"; floorMinor: number }>
  | Readonly<{ code: "vat_slip"; fromMinor: number; direction: "taken_out" | "added_twice"; ratePercent: number }>
  | Readonly<{ code: "decimal_slip"; referenceMinor: number; factor: 10 | 100; direction: "up" | "down" }>
  | Readonly<{ code: "currency_slip"; fromMinor: number; currency: string }>
  | Readonly<{ code: "category_outlier"; usualMinor: number; ratioPercent: number }>
  | Readonly<{ code: "small_steps"; fromMinor: number; percent: number; days: number; limitPercent: number }>
  | Readonly<{ code: "unit_mix_up"; referenceMinor: number; ratioPercent: number }>
  | Readonly<{ code: "derisory"; referenceMinor: number; ratioPercent: number }>
  | Readonly<{ code: "placeholder" }>;
export type FaultCode = Fault["code"];

/** What became of one asked change. "unchanged": it costs that already. */
export type ChangeOutcome = "applied" | "held" | "scheduled" | "unchanged" | "unknown_sku" | "unknown_list";

export type AskedChange = Readonly<{
  sku: string;
  /** Null when nothing was written down: unchanged, unknown. */
  id: string | null;
  outcome: ChangeOutcome;
  faults: readonly Fault[];
}>;

/** Why a batch was stopped whole: it would change so many of so many prices. */
export type Stop = Readonly<{ code: "most_of_the_catalogue"; changing: number; prices: number }>;

/** What a request for price changes came to. */
export type AskedChanges = Readonly<{
  batchId: string | null;
  /** Not null: nothing was taken, and why. */
  stopped: Stop | null;
  /** All of it waits for a second person because it is many. */
  heldAsBatch: boolean;
  applied: number;
  held: number;
  scheduled: number;
  unchanged: number;
  unknown: number;
  /** In the order asked. */
  changes: readonly AskedChange[];
}>;

export type ChangeState = "scheduled" | "held" | "applied" | "rejected" | "expired" | "cancelled" | "undone";
export type BatchState = "open" | "held" | "approved" | "settled" | "stopped" | "rejected" | "expired";

/** A change of price as the approvals inbox and the history show it. Times RFC 3339. */
export type PriceChangeView = Readonly<{
  id: string;
  batchId: string | null;
  sku: string;
  productId: string;
  productName: Bilingual;
  /** Null is the base price. */
  listCode: string | null;
  minQuantity: number;
  fromMinor: number | null;
  toMinor: number;
  reason: string;
  source: PriceChangeSource;
  state: ChangeState;
  faults: readonly Fault[];
  /** What an approval must name. */
  hash: string;
  authorId: string | null;
  authorName: string;
  requestedAt: string;
  effectiveAt: string | null;
  heldUntil: string | null;
  /** It takes effect by itself when heldUntil comes. */
  alone: boolean;
  decidedByName: string | null;
  decidedAt: string | null;
  appliedAt: string | null;
}>;

export type PriceBatchView = Readonly<{
  id: string;
  name: string;
  source: PriceChangeSource;
  state: BatchState;
  total: number;
  applied: number;
  held: number;
  /** Held changes with faults of their own: approving the batch leaves them waiting. */
  faulty: number;
  stoppedFor: Stop | null;
  hash: string;
  authorId: string | null;
  authorName: string;
  at: string;
  heldUntil: string | null;
  decidedByName: string | null;
}>;

/** One price of a variant over time: [since, until). */
export type PriceSpan = Readonly<{ grossMinor: number; since: string; until: string | null }>;

/** A sale that should not have happened at this price. */
export const abnormalSale = z.strictObject({
  variantId: z.string(),
  sku: z.string(),
  reason: z.enum(["below_cost", "far_below_usual", "rush_at_new_price"]),
  priceMinor: z.int(),
  /** What it is measured against: the cost with VAT, or the median of ninety days. */
  referenceMinor: z.int(),
  costMinor: z.int().nullable(),
  usualMinor: z.int().nullable(),
});
export type AbnormalSale = Readonly<z.infer<typeof abnormalSale>>;
