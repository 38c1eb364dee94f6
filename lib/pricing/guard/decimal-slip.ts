import type { Fault } from "../schema.ts";
import { netOfProposal, type Proposal, referenceOf } from "./proposal.ts";

/** How far from exactly ten or a hundred times still counts: the price may have been changed on the same occasion. */
const tolerance = Math.log(1.3);

/** A digit or a decimal point went astray: ten or a hundred times the price that is expected, or a part of it. */
export function decimalSlip(proposal: Proposal): Fault | null {
  const referenceMinor = referenceOf(proposal) ?? fromCost(proposal);
  if (referenceMinor === null) return null;
  const distance = Math.log(proposal.toMinor / referenceMinor);
  for (const factor of [10, 100] as const) {
    if (Math.abs(Math.abs(distance) - Math.log(factor)) < tolerance)
      return { code: "decimal_slip", referenceMinor, factor, direction: distance > 0 ? "up" : "down" };
  }
  return null;
}

/** Of a first price: its cost with the margin that is usual in its category. */
function fromCost(proposal: Proposal): number | null {
  const { costMinor, category, toMinor } = proposal;
  if (!costMinor || !category?.margins) return null;
  return Math.round((costMinor * Math.exp(category.margins.median) * toMinor) / netOfProposal(proposal));
}
