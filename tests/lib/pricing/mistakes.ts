import type { Proposal } from "#lib/pricing/guard";
import { anArticle, charming, type Dice } from "./a-shelf.ts";

type Plant = (article: Proposal, dice: Dice) => Proposal;
const set = (article: Proposal, toMinor: number): Proposal => ({
  ...article,
  toMinor: Math.max(1, Math.round(toMinor)),
});
const standing = ({ fromMinor }: Proposal) => fromMinor ?? 0;
/** A first price: there is no history to measure it against. */
const first = (article: Proposal): Proposal => ({ ...article, fromMinor: null });

/** Ten ways to be wrong. */
export const mistakes: Readonly<Record<string, Plant>> = {
  "a digit mistyped or left out": (a, { next }) =>
    set(a, next() < 0.5 ? Number(String(standing(a)).slice(1)) || 1 : standing(a) * 2),
  "below the cost": (a, { between }) => {
    const costWithVat = standing(a) * 0.97;
    const costMinor = Math.round((costWithVat * 10_000) / (10_000 + a.vatBasisPoints));
    return set({ ...a, costMinor }, costWithVat * between(0.84, 0.97));
  },
  "below the floor": (a, { between }) =>
    set({ ...a, costMinor: null, floorMinor: Math.round(standing(a) * 0.96) }, standing(a) * between(0.85, 0.95)),
  "net for gross, or VAT twice": (a, { next }) => {
    const rate = 1 + a.vatBasisPoints / 10_000;
    return set(a, next() < 0.7 ? standing(a) / rate : standing(a) * rate);
  },
  "ten times too much or too little": (a, { next }) => set(a, standing(a) * (next() < 0.5 ? 10 : 0.1)),
  "a hundred times too much or too little": (a, { next }) => set(a, standing(a) * (next() < 0.5 ? 100 : 0.01)),
  "a first price out of its category": (a, { next }) => set(first(a), standing(a) * (next() < 0.5 ? 12 : 0.08)),
  "five small steps in a month": (a, { next }) => {
    const step = next() < 0.5 ? 0.93 : 1.08;
    const before = Math.round(standing(a) * step ** 4);
    return set(
      { ...a, costMinor: null, floorMinor: null, stepsFromMinor: standing(a), fromMinor: before },
      before * step,
    );
  },
  "in another currency": (a, { oneOf }) => set(a, standing(a) * oneOf([0.8715, 0.9312, 1.1642, 10.975, 178.35])),
  "the kilogram for the bag, the piece for the pack": (a, { oneOf }) =>
    set(a, standing(a) * oneOf([4, 6, 1 / 6, 1 / 12])),
};

/** Up or down by as much as one person may, never under cost or floor; a third come after another one this month. */
export function anOrdinaryChange(throws: Dice): Proposal {
  for (;;) {
    const article = anArticle(throws);
    const to = charming(throws, standing(article) * (1 + 0.06 * throws.normal()));
    const before = throws.next() < 0.33 ? charming(throws, standing(article) * (1 + 0.03 * throws.normal())) : null;
    const proposal = { ...article, toMinor: to, stepsFromMinor: before };
    if (mayBeMade(proposal)) return proposal;
  }
}

const mayBeMade = ({ toMinor, fromMinor, stepsFromMinor, costMinor, floorMinor, vatBasisPoints }: Proposal) => {
  const within = (from: number | null) => from === null || Math.abs(toMinor - from) <= 0.2 * from;
  const net = (toMinor * 10_000) / (10_000 + vatBasisPoints);
  return (
    toMinor !== fromMinor &&
    within(fromMinor) &&
    within(stepsFromMinor) &&
    net >= (costMinor ?? 0) + 1 &&
    toMinor >= (floorMinor ?? 0)
  );
};
