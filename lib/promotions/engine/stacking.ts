import type { PublishedPromotion } from "../schema.ts";

/** The higher priority acts first; equal ones by their id, so that no order of reading changes a price. */
export function byPriority(a: PublishedPromotion, b: PublishedPromotion): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.from.getTime() - b.from.getTime();
}

/** May both act on one line? Only when each names the other's group, and neither wants to be alone. */
export const addUp = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  a.combinesWith.includes(b.group) && b.combinesWith.includes(a.group) && !standApart(a, b);

/** One that is exclusive shares the whole cart with no other: of its group, or at all. */
export const standApart = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  a.exclusive === "all" ||
  b.exclusive === "all" ||
  (a.group === b.group && (a.exclusive === "group" || b.exclusive === "group"));

/** 2^12 (rule 5.1): beyond, the sets that hold the highest priorities have been tried and the rest is left. */
const mostSets = 4_096;

/**
 * The sets without a clash whose worth is greatest, best first and at most so many; of equal ones those that hold the
 * earlier candidates. A candidate's worth is counted on its own, so that a set that cannot be among the best is left
 * early.
 */
export function bestSets<Candidate>(
  candidates: readonly Readonly<{ candidate: Candidate; worth: number }>[],
  clash: (a: Candidate, b: Candidate) => boolean,
  most: number,
): readonly (readonly Candidate[])[] {
  const best: { set: readonly Candidate[]; worth: number }[] = [];
  const hope = hopes(candidates.map(({ worth }) => worth));
  const clashes = candidates.map(({ candidate: a }, i) =>
    candidates.map(({ candidate: b }, k) => k < i && clash(a, b)),
  );
  let tried = 0;

  const grow = (at: number, set: readonly number[], worth: number): void => {
    const last = best[most - 1];
    if (tried === mostSets || (last && worth + (hope[at] ?? 0) <= last.worth)) return;
    const next = candidates[at];
    if (!next) {
      tried++;
      const place = best.findIndex((other) => other.worth < worth);
      const chosen = set.flatMap((i) => candidates[i]?.candidate ?? []);
      best.splice(place < 0 ? best.length : place, 0, { set: chosen, worth });
      best.length = Math.min(best.length, most);
      return;
    }
    if (!set.some((other) => clashes[at]?.[other])) grow(at + 1, [...set, at], worth + next.worth);
    grow(at + 1, set, worth);
  };

  grow(0, [], 0);
  return best.map(({ set }) => set);
}

/** The most that the candidates from each place on may still add. */
function hopes(worths: readonly number[]): number[] {
  const hope = [0];
  for (const worth of worths.toReversed()) hope.unshift((hope[0] ?? 0) + Math.max(0, worth));
  return hope;
}

/** Of the first best sets, the one that leaves the least when it is played out; of equal ones the first. */
export function cheapest<Set>(sets: readonly Set[], leaves: (set: Set) => number): Set | undefined {
  let [found, least]: [Set | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const set of sets) {
    const left = sets.length === 1 ? 0 : leaves(set);
    if (left < least) [found, least] = [set, left];
  }
  return found;
}
