/** All the sets of twelve (rule 5.1): beyond, those that hold the highest priorities have been tried and the rest is left. */
const mostSteps = 2 ** 13;

type Candidates<Candidate> = readonly Readonly<{ candidate: Candidate; worth: number }>[];

/**
 * The sets without a clash whose worth is greatest, best first and at most so many; of equal ones those that hold the
 * earlier candidates. A candidate's worth is counted on its own, so that a set that cannot be among the best is left
 * early.
 */
export function bestSets<Candidate>(
  candidates: Candidates<Candidate>,
  clash: (a: Candidate, b: Candidate) => boolean,
  most: number,
): readonly (readonly Candidate[])[] {
  const clashes = candidates.map(({ candidate }, i) =>
    candidates.slice(0, i).map(({ candidate: earlier }) => clash(candidate, earlier)),
  );
  const rivals = clashes.every((earlier) => !earlier.includes(false));
  return rivals ? oneAtMost(candidates, most) : searched(candidates, clashes, most);
}

/** Where each clashes with every other, a set is one of them or none. */
function oneAtMost<Candidate>(candidates: Candidates<Candidate>, most: number): Candidate[][] {
  const sets = [...candidates.map(({ candidate, worth }) => ({ set: [candidate], worth })), { set: [], worth: 0 }];
  return sets
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ set }) => set);
}

function searched<Candidate>(
  candidates: Candidates<Candidate>,
  clashes: readonly (readonly boolean[])[],
  most: number,
): Candidate[][] {
  const best: { set: readonly number[]; worth: number }[] = [];
  const worths = candidates.map(({ worth }) => worth);
  const hope = hopes(worths, circles(clashes));
  let steps = 0;

  /** With each of the open candidates in turn, or without it: those that clash with the set are no longer open. */
  const grow = (set: readonly number[], worth: number, open: readonly number[], turn: number): void => {
    const last = best[most - 1];
    if (++steps > mostSteps || (last && worth + hope(open, turn) <= last.worth)) return;
    const next = open[turn];
    if (next === undefined) {
      const place = best.findIndex((other) => other.worth < worth);
      best.splice(place < 0 ? best.length : place, 0, { set, worth });
      best.length = Math.min(best.length, most);
      return;
    }
    const beside = open.filter((i, at) => at > turn && !clashes[i]?.[next]);
    grow([...set, next], worth + (worths[next] ?? 0), beside, 0);
    grow(set, worth, open, turn + 1);
  };

  grow([], 0, [...candidates.keys()], 0);
  return best.map(({ set }) => set.flatMap((i) => candidates[i]?.candidate ?? []));
}

/** Which circle each candidate is in: in a circle each clashes with every other, so that a set holds one of it at most. */
function circles(clashes: readonly (readonly boolean[])[]): number[] {
  const found: number[][] = [];
  return clashes.map((earlier, i) => {
    const fits = found.findIndex((circle) => circle.every((other) => earlier[other]));
    if (fits < 0) return found.push([i]) - 1;
    found[fits]?.push(i);
    return fits;
  });
}

type Hope = (open: readonly number[], from: number) => number;

/** The most that open candidates may still add from the next one on: the best of each circle. */
function hopes(worths: readonly number[], circle: readonly number[]): Hope {
  const bestOf = worths.map(() => 0);
  return (open, from) => {
    bestOf.fill(0);
    let sum = 0;
    for (let next = from; next < open.length; next++) {
      const i = open[next] ?? 0;
      const at = circle[i] ?? 0;
      const better = (worths[i] ?? 0) - (bestOf[at] ?? 0);
      if (better <= 0) continue;
      bestOf[at] = worths[i] ?? 0;
      sum += better;
    }
    return sum;
  };
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
