import { money, portion } from "#lib/kernel/money";
import type { Fault } from "../schema.ts";
import { limits } from "./limits.ts";
import { type Proposal, percentOf, referenceOf } from "./proposal.ts";

/** So little that a careful buyer could not believe it (rule 5.5): a tenth of the price, or of the cost, or one cent. */
export function derisory(proposal: Proposal): Fault | null {
  const { toMinor, costMinor, net, vatBasisPoints } = proposal;
  const dueMinor = costMinor === null ? null : costMinor + (net ? 0 : portion(money(costMinor), vatBasisPoints).minor);
  const referenceMinor = Math.max(referenceOf(proposal) ?? 0, dueMinor ?? 0);
  if (toMinor > 1 && toMinor * limits.derisoryDivisor > referenceMinor) return null;
  return { code: "derisory", referenceMinor, ratioPercent: referenceMinor ? percentOf(toMinor, referenceMinor) : 100 };
}
