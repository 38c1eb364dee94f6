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
  const best: { set: readonly number[]; worth: number }[] = [];
  const clashes = candidates.map(({ candidate }, i) =>
    candidates.slice(0, i).map(({ candidate: earlier }) => clash(candidate, earlier)),
  );
  const worths = candidates.map(({ worth }) => worth);
  const circle = circles(clashes);
  const setOf = ({ set }: { set: readonly number[] }) => set.flatMap((i) => candidates[i]?.candidate ?? []);
  if (circle.every((only) => only === 0)) {
    const one = worths.map((worth, i) => ({ set: [i], worth }));
    const each = [...one, { set: [], worth: 0 }].sort((a, b) => b.worth - a.worth);
    return each.slice(0, most).map(setOf);
  }
  const hope = hopes(worths, circle);
  let tried = 0;

  /** With each of the open candidates in turn, or without it: those that clash with the set are no longer open. */
  const grow = (set: readonly number[], worth: number, open: readonly number[]): void => {
    const last = best[most - 1];
    if (tried === mostSets || (last && worth + hope(open) <= last.worth)) return;
    const [next, ...rest] = open;
    if (next === undefined) {
      tried++;
      const place = best.findIndex((other) => other.worth < worth);
      best.splice(place < 0 ? best.length : place, 0, { set, worth });
      best.length = Math.min(best.length, most);
      return;
    }
    const beside = rest.filter((i) => !clashes[i]?.[next]);
    grow([...set, next], worth + (worths[next] ?? 0), beside);
    grow(set, worth, rest);
  };

  grow([], 0, [...candidates.keys()]);
  return best.map(setOf);
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

/** The most that open candidates may still add: the best of each circle. */
function hopes(worths: readonly number[], circle: readonly number[]): (open: readonly number[]) => number {
  const bestOf = worths.map(() => 0);
  return (open) => {
    bestOf.fill(0);
    for (const i of open) {
      const at = circle[i] ?? 0;
      bestOf[at] = Math.max(bestOf[at] ?? 0, worths[i] ?? 0);
    }
    return bestOf.reduce((sum, worth) => sum + worth, 0);
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
