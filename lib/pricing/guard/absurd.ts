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

/** What people type to fill a field: 1111,11 or 12345 or 99999,99. */
export function placeholder({ toMinor }: Proposal): Fault | null {
  const digits = String(toMinor);
  const repeated = digits.length >= 4 && new Set(digits).size === 1 && !/^9{4,5}$/.test(digits);
  return repeated || (digits.length >= 4 && "123456789".startsWith(digits)) ? { code: "placeholder" } : null;
}
