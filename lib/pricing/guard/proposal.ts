import { money, netOf } from "#lib/kernel/money";

/** The middle and the usual distance from it, of natural logarithms: half are nearer than `spread` × 0.67. */
export type Usual = Readonly<{ median: number; spread: number }>;

/** How a category is priced: its prices, and its net prices as a multiple of their cost. */
export type CategoryPrices = Readonly<{ prices: Usual; margins: Usual | null }>;

export type Sibling = Readonly<{ minor: number; measure: number | null; measureUnit: string | null }>;

/** A price somebody would set, and everything it can be measured against. Cents; null is not known. */
export type Proposal = Readonly<{
  toMinor: number;
  /** What stands now. */
  fromMinor: number | null;
  /** Of a list for companies: from, to, base and siblings are then without VAT. */
  net: boolean;
  vatBasisPoints: number;
  /** What we pay, without VAT. */
  costMinor: number | null;
  /** What nothing may go under, VAT included. */
  floorMinor: number | null;
  /** For a price of a list: the base price. */
  baseMinor: number | null;
  /** Where the steps of the last thirty days, each too small to notice, began. */
  stepsFromMinor: number | null;
  measure: number | null;
  measureUnit: string | null;
  /** The other variants of the product. */
  siblings: readonly Sibling[];
  category: CategoryPrices | null;
}>;

export const netOfProposal = ({ toMinor, net, vatBasisPoints }: Proposal): number =>
  net ? toMinor : netOf(money(toMinor), vatBasisPoints).minor;

/** The price that this one would be expected near: what stands, the base price, or what its siblings cost. */
export const referenceOf = ({ fromMinor, baseMinor, siblings }: Proposal): number | null =>
  fromMinor ?? baseMinor ?? medianOf(siblings.map(({ minor }) => minor));

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

export const percentOf = (part: number, whole: number): number => Math.round((100 * part) / whole);
