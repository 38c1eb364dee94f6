import { money, netOf } from "#lib/kernel/money";

type Proposal = Readonly<{
  isMinor: number;
  wasMinor: number | null;
  /** What we pay, without VAT. */
  costMinor: number | null;
  vatBasisPoints: number;
}>;

/** Why one person may not set this price alone: in 2006 a plasma television went online at 5 €. Null when one may. */
export function needsSecondPerson({ isMinor, wasMinor, costMinor, vatBasisPoints }: Proposal) {
  if (costMinor !== null && netOf(money(isMinor), vatBasisPoints).minor < costMinor) return "below_cost";
  if (wasMinor !== null && 2 * isMinor < wasMinor) return "less_than_half";
  return null;
}
