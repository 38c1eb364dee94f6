import { unitsOf } from "./allocate.ts";
import type { Reason, RoutingPlan } from "./schema.ts";
import { advantageOf, totalOf } from "./score.ts";

type Plan = Omit<RoutingPlan, "reasons">;

/** Why a plan was chosen, beside those in which one place serves everything, best first. */
export function reasonsFor(best: Plan, whole: readonly Plan[]): Reason[] {
  const { parcels, missing, score } = best;
  const lacking: Reason[] = missing.length > 0 ? [{ kind: "missing", units: unitsOf(missing) }] : [];
  const [first] = parcels;
  if (!first) return lacking;
  if (parcels.length > 1) {
    const [single] = whole;
    if (!single) return [{ kind: "must_split", parcels: parcels.length }, ...lacking];
    const savedMinor = Math.round(totalOf(single.score) - totalOf(score));
    return [{ kind: "pays_to_split", parcels: parcels.length, savedMinor, for: advantageOf(score, single.score) }];
  }
  const second = whole.find(({ parcels: [other] }) => other?.place !== first.place);
  if (!second) return [{ kind: "only_place", place: first.place }, ...lacking];
  const { place } = first;
  const among = whole.length;
  return totalOf(second.score) === totalOf(score)
    ? [{ kind: "equal_place", place, among }]
    : [{ kind: "best_place", place, among, for: advantageOf(score, second.score) }];
}
