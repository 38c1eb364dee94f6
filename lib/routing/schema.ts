import type { Day } from "#lib/kernel/local-time";

/** What an order wants of one SKU; a SKU stands on one line only, its demand summed beforehand. */
export type Wanted = Readonly<{ sku: string; quantity: number }>;

/** A place that could serve it, as it stands now. Money in cents. */
export type Candidate = Readonly<{
  code: string;
  /** What may still be promised from here, by SKU. */
  available: Readonly<Record<string, number>>;
  /** What one parcel from here to the customer costs. */
  parcelMinor: number;
  distanceKm: number;
  /** When a parcel from here arrives; null: it promises no day and serves nothing. */
  arrivesOn: Day | null;
  /** How much of its day is taken already, from 0 to 1. */
  load: number;
  /** What a unit would soon be marked down here by, by SKU: worth sending from this place first. */
  markdownMinor: Readonly<Record<string, number>>;
}>;

/** What each thing is worth against money, in cents: a strategy is a set of these, and a new one is data. */
export type Strategy = Readonly<{
  /** How much of a parcel's cost counts: 1 is all of it. */
  cost: number;
  /** For every parcel after the first. */
  splitMinor: number;
  /** For every day that the last parcel comes after the soonest that could be. */
  lateDayMinor: number;
  kilometreMinor: number;
  /** For a place whose day is full; less in proportion. */
  fullPlaceMinor: number;
  /** How much of what a markdown would cost is gained: 1 is all of it. */
  markdown: number;
}>;

export type RoutedParcel = Readonly<{
  place: string;
  lines: readonly Wanted[];
  costMinor: number;
  arrivesOn: Day;
}>;

/** The parts of a score, in cents; the plan with the least is chosen. */
export type Score = Readonly<Record<"cost" | "split" | "late" | "distance" | "load" | "markdown", number>>;

/** Why it came out so: the plan speaks for itself on the order. */
export type Reason =
  | Readonly<{ kind: "only_place"; place: string }>
  | Readonly<{ kind: "best_place"; place: string; among: number; for: keyof Score }>
  /** Others would have done as well: the first by its code. */
  | Readonly<{ kind: "equal_place"; place: string; among: number }>
  | Readonly<{ kind: "must_split"; parcels: number }>
  | Readonly<{ kind: "pays_to_split"; parcels: number; savedMinor: number; for: keyof Score }>
  | Readonly<{ kind: "missing"; units: number }>;

export type RoutingPlan = Readonly<{
  parcels: readonly RoutedParcel[];
  /** What no candidate has. */
  missing: readonly Wanted[];
  score: Score;
  reasons: readonly Reason[];
}>;
