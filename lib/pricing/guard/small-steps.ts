import type { Fault } from "../schema.ts";
import { limits } from "./limits.ts";
import { type Proposal, percentOf } from "./proposal.ts";
import { exceeds } from "./too-large.ts";

/** Steps that are each small enough, and together are not. */
export function smallSteps({ toMinor, fromMinor, stepsFromMinor }: Proposal): Fault | null {
  if (fromMinor === null || stepsFromMinor === null || stepsFromMinor === fromMinor) return null;
  const nearer = Math.abs(toMinor - stepsFromMinor) <= Math.abs(fromMinor - stepsFromMinor);
  if (nearer || !exceeds(toMinor, stepsFromMinor)) return null;
  return {
    code: "small_steps",
    fromMinor: stepsFromMinor,
    percent: percentOf(toMinor - stepsFromMinor, stepsFromMinor),
    days: limits.stepDays,
    limitPercent: limits.percent,
  };
}
