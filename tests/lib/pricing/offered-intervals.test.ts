import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarkdownPeriod, offeredIntervals } from "#lib/pricing/offered-intervals";
import { type PriceInterval, priorPrice } from "#lib/pricing/prior-price";

const start = new Date("2026-01-01T00:00:00Z").getTime();
const day = (count: number): Date => new Date(start + count * 86_400_000);
type Cut = MarkdownPeriod & Readonly<{ percent: number }>;
const period = (operation: string, percent: number, from: number, until: number | null): Cut => ({
  operation,
  percent,
  from: day(from),
  until: until === null ? null : day(until),
});
const list = (...changes: (readonly [number, number])[]): PriceInterval[] =>
  changes.map(([grossMinor, since], index) => {
    const next = changes[index + 1];
    return { grossMinor, since: day(since), until: next ? day(next[1]) : null };
  });
/** The best of the promotions in force. */
const best = (minor: number, inForce: readonly Cut[]) => {
  const [most] = inForce.toSorted((a, b) => b.percent - a.percent);
  return { minor: Math.round((minor * (100 - (most?.percent ?? 0))) / 100), by: most ? [most] : [] };
};

describe("what was offered to all", () => {
  test("is the list price, and under a promotion less", () =>
    expect(offeredIntervals(list([10000, 0]), [period("noel", 20, 50, 55)], best)).toEqual([
      { grossMinor: 10000, since: day(0), until: day(50), operation: null },
      { grossMinor: 8000, since: day(50), until: day(55), operation: "noel" },
      { grossMinor: 10000, since: day(55), until: null, operation: null },
    ]));

  test("is told in one piece where nothing changes for who buys, oldest first", () => {
    const twice = list([10000, 0], [10000, 20], [8000, 30]);
    expect(offeredIntervals([...twice].reverse(), [], best)).toEqual([
      { grossMinor: 10000, since: day(0), until: day(30), operation: null },
      { grossMinor: 8000, since: day(30), until: null, operation: null },
    ]);
  });

  test("is told apart where the same price stops being a promotion, or the article was not for sale between", () => {
    expect(offeredIntervals(list([10000, 0], [8000, 20]), [period("noel", 20, 0, 20)], best)).toEqual([
      { grossMinor: 8000, since: day(0), until: day(20), operation: "noel" },
      { grossMinor: 8000, since: day(20), until: null, operation: null },
    ]);
    const away = list([10000, 0], [10000, 20]).map((one, at) => (at === 0 ? { ...one, until: day(10) } : one));
    expect(offeredIntervals(away, [], best)).toHaveLength(2);
  });

  test("under two operations at once is a third of its own, named the same whichever came first", () => {
    const both = (minor: number, inForce: readonly Cut[]) => ({ minor: minor - 1000 * inForce.length, by: inForce });
    const [soldes, noel] = [period("soldes", 10, 10, 20), period("noel", 10, 10, 20)];
    const names = (...cuts: Cut[]) => offeredIntervals(list([10000, 0]), cuts, both).map(({ operation }) => operation);
    expect(names(soldes, noel)).toEqual([null, "noel+soldes", null]);
    expect(names(noel, soldes)).toEqual([null, "noel+soldes", null]);
  });

  test("lets the steps of one operation keep the price before the first", () => {
    const steps = [period("soldes", 20, 40, 50), period("soldes", 40, 50, 60)];
    const offered = offeredIntervals(list([10000, 0]), steps, best);
    expect(priorPrice(offered, day(45))).toEqual({ minor: 10000, percent: 20 });
    expect(priorPrice(offered, day(55))).toEqual({ minor: 10000, percent: 40 });
  });

  test("tells a cut added to another from the price that stood, not from before both", () => {
    const offered = offeredIntervals(list([10000, 0]), [period("a", 20, 40, 60), period("b", 30, 50, 60)], best);
    expect(priorPrice(offered, day(55))).toEqual({ minor: 8000, percent: 13 });
  });

  test("forgets no day, over random prices and promotions", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 30 })), { minLength: 1 }),
        fc.array(
          fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 40 })),
          { maxLength: 6 },
        ),
        (prices, cuts) => {
          let at = 0;
          const intervals = list(
            ...prices.map(([minor, length]) => {
              at += length;
              return [minor * 1000, at - length] as const;
            }),
          );
          const periods = cuts.map(([percent, from, length], index) =>
            period(`p${index % 3}`, percent, from, index % 4 === 0 ? null : from + length),
          );
          const offered = offeredIntervals(intervals, periods, best);
          for (let today = 0; today < 260; today += 7) {
            const on = ({ since, until }: { since: Date; until: Date | null }) =>
              since <= day(today) && (!until || day(today) < until);
            const inForce = periods.filter(({ from, until }) => on({ since: from, until }));
            expect(offered.filter(on).map(({ grossMinor }) => grossMinor)).toEqual(
              intervals.filter(on).map(({ grossMinor }) => best(grossMinor, inForce).minor),
            );
          }
        },
      ),
      { numRuns: 300 },
    ));
});
