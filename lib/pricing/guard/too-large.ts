import type { Fault } from "../schema.ts";
import { limits } from "./limits.ts";
import { type Proposal, percentOf } from "./proposal.ts";

export const exceeds = (toMinor: number, fromMinor: number): boolean =>
  100 * Math.abs(toMinor - fromMinor) > limits.percent * fromMinor;

/** More in one step than one person may change. */
export function tooLarge({ toMinor, fromMinor }: Proposal): Fault | null {
  if (fromMinor === null || !exceeds(toMinor, fromMinor)) return null;
  return {
    code: "too_large",
    fromMinor,
    percent: percentOf(toMinor - fromMinor, fromMinor),
    limitPercent: limits.percent,
  };
}
