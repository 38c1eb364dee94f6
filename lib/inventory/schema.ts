import type { Availability } from "#lib/catalogue/schema";
import type { Day } from "#lib/kernel/local-time";

/** The place that delivers at home: the web warehouse at Trélazé. Pick-up is served by the store itself. */
export const warehouse = "WEB";

/** So many of a variant wanted at a place. */
export type Demand = Readonly<{ variantId: string; locationCode: string; quantity: number }>;

export type Place = Readonly<{ variantId: string; locationCode: string }>;

/** Why units that lie there may not be sold. */
export const setAsideReasons = ["damaged", "inspection", "best_before"] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** A batch as its label says it; the date is "2027-01-14". */
export type Batch = Readonly<{ code: string; bestBefore: Day }>;

/**
 * By how many a level moves; `setAside` says how many more (or fewer) of its units may not be sold, `batch` which one
 * the units that come belong to.
 */
export type Move = Place &
  Readonly<{
    onHandDelta: number;
    setAside?: Readonly<{ units: number; reason: SetAsideReason }> | undefined;
    batch?: Batch | undefined;
  }>;

/** What could not be had, and how many are left. */
export type Shortage = Readonly<{ sku: string; locationCode: string; asked: number; available: number }>;
export type OutOfStock = Readonly<{ code: "out_of_stock"; shortages: readonly Shortage[] }>;

/** A level as staff see it. */
export type StockAtPlace = Readonly<{
  locationCode: string;
  locationName: string;
  kind: "store" | "warehouse" | "supplier";
  onHand: number;
  unavailable: number;
  reserved: number;
  held: number;
  safety: number;
  /** Units set aside, by reason; together they are `unavailable`. */
  aside: Readonly<Record<SetAsideReason, number>>;
  /** What is on its way, the next first. */
  incoming: readonly Readonly<{ quantity: number; expectedOn: string; source: string }>[];
  /** So many may be sold before they are here, and the day they are ("2026-12-12"). */
  backorderLimit: number;
  expectedOn: string | null;
  available: number;
  availability: Availability;
  countedAt: string;
}>;

/** What shoppers may know of a variant's stock: bands, and the figure behind them with its age. */
export type VariantAvailability = Readonly<{
  online: Availability;
  /** How many may be ordered for delivery now, at most 999. */
  maxQuantity: number;
  stores: readonly Readonly<{ code: string; availability: Availability; quantity: number; countedAt: string }>[];
}>;

export type Movement = Readonly<{
  id: string;
  at: string;
  locationCode: string;
  reason: string;
  note: string | null;
  onHandDelta: number;
  reservedDelta: number;
  heldDelta: number;
  unavailableDelta: number;
  reference: string | null;
  actorName: string;
}>;

/** A level that is not the sum of its movements; figures are on hand/reserved/held/unavailable. */
export type WrongLevel = Readonly<{ sku: string; locationName: string; level: string; ledger: string }>;
