import fc from "fast-check";
import { expect, test } from "vitest";
import { bestSets, cheapest } from "#lib/promotions/engine/best-sets";

/** Up to nine candidates, named by their place, and which pairs of them clash. */
const contest = fc
  .record({
    worths: fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 9 }),
    pairs: fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
  })
  .map(({ worths, pairs }) => ({
    candidates: worths.map((worth, candidate) => ({ candidate, worth })),
    clash: (a: number, b: number) => pairs[Math.min(a, b) * 9 + Math.max(a, b)] === true,
  }));

const worthOf = (candidates: readonly { worth: number }[], set: readonly number[]) =>
  set.reduce((sum, i) => sum + (candidates[i]?.worth ?? 0), 0);

test("the best sets are those that trying every set finds, those with earlier candidates first", () =>
  fc.assert(
    fc.property(contest, fc.integer({ min: 1, max: 4 }), ({ candidates, clash }, most) => {
      const every = candidates.reduceRight<number[][]>(
        (sets, { candidate }) =>
          sets
            .filter((set) => !set.some((other) => clash(candidate, other)))
            .map((set) => [candidate, ...set])
            .concat(sets),
        [[]],
      );
      const best = every.sort((a, b) => worthOf(candidates, b) - worthOf(candidates, a)).slice(0, most);
      expect(bestSets(candidates, clash, most)).toEqual(best);
    }),
    { numRuns: 2_000 },
  ));

test("a contest too large to try out still ends, with offers that go together", () => {
  const clash = (a: number, b: number) => (a * b + a + b) % 3 === 0;
  const candidates = Array.from({ length: 300 }, (_, candidate) => ({ candidate, worth: 100 + (candidate % 7) }));
  const sets = bestSets(candidates, clash, 3);
  expect(sets).toHaveLength(3);
  for (const set of sets) expect(set.some((a) => set.some((b) => a !== b && clash(a, b)))).toBe(false);
});

test("the best of very many sets is found among circles of rivals, though the lesser ones come first", () => {
  const circles = 20;
  const candidates = Array.from({ length: 4 * circles }, (_, candidate) => ({
    candidate,
    worth: 7 + Math.floor(candidate / circles),
  }));
  const [best] = bestSets(candidates, (a, b) => a % circles === b % circles, 1);
  expect(best).toEqual(candidates.slice(3 * circles).map(({ candidate }) => candidate));
});

test("of the best sets the one that leaves least is kept, of equal ones the first", () => {
  expect(cheapest(["a", "bb", "c"], (set) => 3 - set.length)).toBe("bb");
  expect(cheapest(["aa", "bb"], (set) => set.length)).toBe("aa");
  expect(cheapest([], () => 0)).toBeUndefined();
});
