/** Chance that falls the same way in every demo: mulberry32 from a fixed seed. */
export type Chance = Readonly<{
  /** In [0, 1). */
  next: () => number;
  /** A whole number in [from, to]. */
  between: (from: number, to: number) => number;
  happens: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** One of `from`, the heavier the likelier. */
  weighted: <T>(from: readonly T[], weights: readonly number[]) => T;
}>;

export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(next() * from.length)];
    if (one === undefined) throw new RangeError("nothing to pick from");
    return one;
  };
  return {
    next,
    pick,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (probability) => next() < probability,
    weighted: (from, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let left = next() * total;
      for (const [i, one] of from.entries()) {
        left -= weights[i] ?? 0;
        if (left < 0) return one;
      }
      return pick(from);
    },
  };
}
