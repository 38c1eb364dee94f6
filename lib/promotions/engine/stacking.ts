import type { PublishedPromotion } from "../schema.ts";

/** 2^12 (rule 5.1): beyond, the sets that hold the highest priorities are tried first and the rest is left. */
const mostSets = 4_096;

/** The higher priority acts first; equal ones by their id, so that no order of reading changes a price. */
export function byPriority(a: PublishedPromotion, b: PublishedPromotion): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.from.getTime() - b.from.getTime();
}

/** May both act on one line? Only when each names the other's group, and neither wants to be alone. */
export const addUp = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  !standApart(a, b) && a.combinesWith.includes(b.group) && b.combinesWith.includes(a.group);

/** One that is exclusive shares the whole cart with no other: of its group, or at all. */
export const standApart = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  [a, b].some(({ exclusive }) => exclusive === "all" || (exclusive === "group" && a.group === b.group));

/** The set without a clash that costs least; of equal ones the first, which holds the earlier candidates. */
export function bestSet<Candidate>(
  candidates: readonly Candidate[],
  clash: (a: Candidate, b: Candidate) => boolean,
  cost: (set: readonly Candidate[]) => number,
): readonly Candidate[] {
  let best: readonly Candidate[] = [];
  let least = Number.POSITIVE_INFINITY;
  let tried = 0;

  const grow = (at: number, set: readonly Candidate[]): void => {
    if (tried === mostSets) return;
    const candidate = candidates[at];
    if (candidate === undefined) {
      tried++;
      const its = cost(set);
      if (its < least) [best, least] = [set, its];
      return;
    }
    if (!set.some((other) => clash(other, candidate))) grow(at + 1, [...set, candidate]);
    grow(at + 1, set);
  };

  grow(0, []);
  return best;
}
