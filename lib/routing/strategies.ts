import type { Strategy } from "./schema.ts";

const balanced: Strategy = {
  cost: 1,
  splitMinor: 300,
  lateDayMinor: 200,
  kilometreMinor: 0,
  fullPlaceMinor: 150,
  markdown: 0.5,
};

/** What a shop may choose from; each weighs everything, and one thing above the rest. */
export const strategies = {
  balanced,
  fewest_parcels: { ...balanced, splitMinor: 100_000 },
  nearest: { ...balanced, kilometreMinor: 100 },
  cheapest: { ...balanced, splitMinor: 0, lateDayMinor: 0, fullPlaceMinor: 0 },
  soonest: { ...balanced, lateDayMinor: 100_000 },
  spare_stores: { ...balanced, fullPlaceMinor: 5_000 },
} as const satisfies Readonly<Record<string, Strategy>>;

export type StrategyName = keyof typeof strategies;
export const strategyNames = Object.keys(strategies) as readonly StrategyName[];

/** What a shop does that has chosen nothing: who gets one parcel is happier than who gets two. */
const usualStrategy = "fewest_parcels" satisfies StrategyName;

/** The strategy of this name; the usual one for a name that no longer is one. */
export const strategyNamed = (name: string | null | undefined): StrategyName =>
  strategyNames.find((known) => known === name) ?? usualStrategy;
