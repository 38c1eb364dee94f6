import type { Fault } from "../schema.ts";
import { limits } from "./limits.ts";
import { netOfProposal, type Proposal, percentOf, type Usual } from "./proposal.ts";

/** Prices of one category differ more than margins do; below this a spread is an accident of few prices. */
const leastSpread = { prices: 0.3, margins: 0.12 } as const;

const strayed = (log: number, { median, spread }: Usual, least: number, deviations: number = limits.deviations) =>
  Math.abs(log - median) > deviations * Math.max(spread, least);

/**
 * Far from how its category is priced: the price itself, or its multiple of the cost (robust z-score by median and
 * median absolute deviation of logarithms). A variant that stood as far out before is what it is.
 */
export function categoryOutlier(proposal: Proposal): Fault | null {
  const { toMinor, fromMinor, category, costMinor } = proposal;
  if (!category) return null;
  const deviations = fromMinor === null && !costMinor ? limits.deviationsOfNew : limits.deviations;
  const far = (minor: number): boolean => {
    if (strayed(Math.log(minor), category.prices, leastSpread.prices, deviations)) return true;
    if (!category.margins || !costMinor) return false;
    const net = netOfProposal({ ...proposal, toMinor: minor });
    return strayed(Math.log(net / costMinor), category.margins, leastSpread.margins);
  };
  if (!far(toMinor) || (fromMinor !== null && far(fromMinor))) return null;
  const usualMinor = Math.round(Math.exp(category.prices.median));
  return { code: "category_outlier", usualMinor, ratioPercent: percentOf(toMinor, usualMinor) };
}
