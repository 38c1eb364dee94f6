import type { Day } from "#lib/kernel/local-time";
import { allocate, unitsOf } from "./allocate.ts";
import { reasonsFor } from "./reasons.ts";
import type { Candidate, RoutingPlan, Strategy, Wanted } from "./schema.ts";
import { scoreOf, totalOf } from "./score.ts";

/** More places than these, or more parcels, are not weighed against each other: the best by themselves are. */
const placesWeighed = 12;
const parcelsWeighed = 4;

export type Plan = Omit<RoutingPlan, "reasons">;

/**
 * Where an order is served from (rule 5.3): of all ways to serve as much of it as there is, the one with the least score.
 * Pure and the same whatever the order of its inputs. It never takes more from a place than it has.
 */
export function route(wanted: readonly Wanted[], candidates: readonly Candidate[], strategy: Strategy): RoutingPlan {
  const useful = candidates
    .filter(({ arrivesOn, available }) => arrivesOn && wanted.some(({ sku }) => (available[sku] ?? 0) > 0))
    .toSorted((a, b) => a.code.localeCompare(b.code));
  const soonest = useful.reduce<Day | null>(
    (best, { arrivesOn }) => (arrivesOn && (!best || arrivesOn < best) ? arrivesOn : best),
    null,
  );
  const byCode = new Map(useful.map((candidate) => [candidate.code, candidate]));
  const planOf = (places: readonly Candidate[]): Plan => {
    const { parcels, missing } = allocate(wanted, places);
    return { parcels, missing, score: scoreOf(parcels, byCode, strategy, soonest ?? "") };
  };
  const alone = useful.map((place) => planOf([place])).sort(better);
  const first = new Set(alone.slice(0, placesWeighed).map(({ parcels }) => parcels[0]?.place));
  const weighed = useful.filter(({ code }) => first.has(code));
  const plans = [...subsets(weighed, parcelsWeighed).map(planOf), ...alone, planOf(servingAll(wanted, useful))];
  const best = plans.reduce((one, other) => (better(other, one) < 0 ? other : one), planOf([]));
  const whole = alone.filter(({ missing }) => missing.length === 0);
  return { ...best, reasons: reasonsFor(best, whole) };
}

/** What serves more comes first; then the least score; then what has fewer parcels. */
const better = (one: Plan, other: Plan): number =>
  unitsOf(one.missing) - unitsOf(other.missing) ||
  totalOf(one.score) - totalOf(other.score) ||
  one.parcels.length - other.parcels.length;

/** All sets of up to so many places. */
function subsets(places: readonly Candidate[], most: number): Candidate[][] {
  const sets: Candidate[][] = [[]];
  for (const place of places) sets.push(...sets.filter((set) => set.length < most).map((set) => [...set, place]));
  return sets;
}

/** For what many places have a little of: the one that gives most of what is left, again and again, until nothing is. */
function servingAll(wanted: readonly Wanted[], places: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  let left = wanted;
  while (left.length > 0) {
    const gains = places
      .filter((place) => !chosen.includes(place))
      .map((place) => ({ place, left: allocate(left, [place]).missing }))
      .sort((a, b) => unitsOf(a.left) - unitsOf(b.left));
    const [best] = gains;
    if (!best || unitsOf(best.left) === unitsOf(left)) break;
    chosen.push(best.place);
    left = best.left;
  }
  return chosen;
}
