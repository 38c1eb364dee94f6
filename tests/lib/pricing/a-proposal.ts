import type { Proposal } from "#lib/pricing/guard";

/** A first price of which only its VAT is known: what a case is about, it names. */
export const aFirstPrice: Proposal = {
  toMinor: 1_290,
  fromMinor: null,
  net: false,
  vatBasisPoints: 2_000,
  costMinor: null,
  floorMinor: null,
  baseMinor: null,
  stepsFromMinor: null,
  measure: null,
  measureUnit: null,
  siblings: [],
  category: null,
};
