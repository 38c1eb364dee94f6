import type { CategoryPrices, Proposal } from "#lib/pricing/guard";

/** The same numbers on every run (mulberry32). */
export function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  /** Gaussian, by the sum of twelve. */
  const normal = () => Array.from({ length: 12 }, next).reduce((a, b) => a + b, -6);
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  return { next, between, normal, oneOf };
}
export type Dice = ReturnType<typeof dice>;

/** Rounded as merchants do: mostly to ,90 ,95 ,99 ,50 or whole euros, sometimes to five cents, seldom not at all. */
export function charming({ next, oneOf }: Dice, minor: number): number {
  const how = next();
  if (how < 0.03) return Math.max(1, Math.round(minor));
  if (how < 0.13) return Math.max(5, Math.round(minor / 5) * 5);
  if (minor >= 5000 && how < 0.6) return Math.round(minor / 100) * 100;
  return Math.max(0, Math.floor(minor / 100)) * 100 + oneOf([90, 90, 95, 99, 50]);
}

type Shelf = Readonly<{ middle: number; spread: number; margin: number; vatBasisPoints: number }>;

/** Twelve categories, from a jar of honey to a sofa: the middle price in cents, how prices and margins spread. */
const shelves: readonly Shelf[] = [
  [590, 0.5, 1.5, 550],
  [890, 0.5, 1.6, 550],
  [1490, 0.5, 2, 2000],
  [1990, 0.6, 2.1, 2000],
  [2490, 0.4, 1.45, 550],
  [3490, 0.6, 2, 2000],
  [4990, 0.6, 1.9, 2000],
  [7990, 0.6, 1.7, 2000],
  [12900, 0.7, 1.5, 2000],
  [24900, 0.7, 1.4, 2000],
  [49900, 0.6, 1.35, 2000],
  [119000, 0.5, 1.6, 2000],
].map(([middle = 0, spread = 0, margin = 0, vatBasisPoints = 0]) => ({ middle, spread, margin, vatBasisPoints }));

const categoryOf = ({ middle, spread, margin }: Shelf): CategoryPrices => ({
  prices: { median: Math.log(middle), spread },
  margins: { median: Math.log(margin), spread: 0.12 },
});

/** An article as it stands on its shelf, with what the guard knows of it; `toMinor` is what stands. */
export function anArticle(dice: Dice, shelf = dice.oneOf(shelves)): Proposal {
  const wanted = shelf.middle * Math.exp(shelf.spread * Math.max(-2.5, Math.min(2.5, dice.normal())));
  const standing = charming(dice, wanted);
  const net = (standing * 10_000) / (10_000 + shelf.vatBasisPoints);
  const costMinor = Math.round(net / (shelf.margin * Math.exp(0.1 * Math.max(-1.8, Math.min(2.5, dice.normal())))));
  const measured = shelf.vatBasisPoints === 550;
  const measure = measured ? dice.oneOf([100, 250, 500]) : null;
  const siblings = Array.from({ length: dice.oneOf([0, 1, 1, 2, 3]) }, () => {
    const size = measured ? dice.oneOf([100, 250, 500, 1000]) : null;
    const scale = measured ? ((size ?? 1) / (measure ?? 1)) ** 0.85 : dice.between(0.7, 1.5);
    return { minor: charming(dice, standing * scale), measure: size, measureUnit: measured ? "g" : null };
  });
  return {
    toMinor: standing,
    fromMinor: standing,
    net: false,
    vatBasisPoints: shelf.vatBasisPoints,
    costMinor,
    floorMinor: dice.next() < 0.2 ? Math.round(standing * 0.75) : null,
    baseMinor: null,
    stepsFromMinor: null,
    measure,
    measureUnit: measured ? "g" : null,
    siblings,
    category: categoryOf(shelf),
  };
}
