import type { Fault } from "../schema.ts";
import { limits } from "./limits.ts";
import { type Proposal, referenceOf } from "./proposal.ts";

/**
 * What people type to fill a field: 111,11 or 1234,56. Where such a price is usual it is one. Four digits (12,34 or 44,44)
 * are what many things cost: they speak against a price only where others cost something else.
 */
export function placeholder(proposal: Proposal): Fault | null {
  const digits = String(proposal.toMinor);
  const repeated = new Set(digits).size === 1 && !/^9{4,5}$/.test(digits);
  if (digits.length < 4 || !(repeated || "123456789".startsWith(digits))) return null;
  const usual = isUsual(proposal);
  return usual === true || (usual === null && digits.length === 4) ? null : { code: "placeholder" };
}

/** Whether it is near what stands, what its siblings cost, or else what its category costs; null when nothing is known. */
function isUsual(proposal: Proposal): boolean | null {
  const { toMinor, category } = proposal;
  const referenceMinor = referenceOf(proposal);
  if (referenceMinor) return Math.abs(Math.log(toMinor / referenceMinor)) <= Math.LN2;
  if (!category) return null;
  const { median, spread } = category.prices;
  return Math.abs(Math.log(toMinor) - median) <= Math.max(limits.usualDeviations * spread, Math.LN2);
}
