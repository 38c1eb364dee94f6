import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PriceInterval, priorPrice } from "#lib/pricing/prior-price";

const start = new Date("2026-01-01T00:00:00Z").getTime();
const day = (count: number): Date => new Date(start + count * 86_400_000);

/** [[100, 0], [80, 50]]: 100 from day 0, 80 since day 50. */
const history = (...changes: (readonly [minor: number, since: number])[]): PriceInterval[] =>
  changes.map(([grossMinor, since], index) => {
    const next = changes[index + 1];
    return { grossMinor, since: day(since), until: next ? day(next[1]) : null };
  });

describe("the prior price of a reduction", () => {
  test("counts a promotion that ended within the thirty days: no yo-yo", () =>
    expect(priorPrice(history([100, 0], [80, 50], [100, 55], [70, 80]), day(80))).toEqual({ minor: 80, percent: 13 }));

  test("is the stable price before it, the day after and a month after it began", () => {
    const stable = history([100, 0], [70, 200]);
    expect(priorPrice(stable, day(201))).toEqual({ minor: 100, percent: 30 });
    expect(priorPrice(stable, day(240))).toEqual({ minor: 100, percent: 30 });
  });

  test("of successive cuts in one operation is the price before the first", () =>
    expect(priorPrice(history([100, 0], [80, 10], [60, 20]), day(21), day(10))).toEqual({ minor: 100, percent: 40 }));

  test("of two cuts that nobody declared as one operation is the price between", () =>
    expect(priorPrice(history([100, 0], [80, 10], [60, 20]), day(21))).toEqual({ minor: 80, percent: 25 }));

  test("takes in the price already standing when the thirty days began", () =>
    expect(priorPrice(history([90, 0], [100, 75], [80, 100]), day(100))).toEqual({ minor: 90, percent: 11 }));

  test("leaves out a price that ended before the thirty days", () =>
    expect(priorPrice(history([50, 0], [100, 70], [80, 100]), day(100))).toEqual({ minor: 100, percent: 20 }));

  test("is not announced when the price went up, or never changed, or is not known", () => {
    expect(priorPrice(history([80, 0], [100, 20]), day(21))).toBeNull();
    expect(priorPrice(history([80, 0]), day(21))).toBeNull();
    expect(priorPrice([], day(21))).toBeNull();
  });

  test("is never above any price offered in the thirty days before, nor at or under today's", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 40 }))),
        (steps) => {
          let at = 0;
          const changes = steps.map(([minor, wait]) => {
            at += wait;
            return [minor, at] as const;
          });
          const intervals = history(...changes);
          const current = changes.at(-1);
          const prior = priorPrice(intervals, day(at + 1));
          if (!prior || !current) return;
          const [now, since] = current;
          const offered = intervals.filter((one) => one.until && one.until > day(since - 30) && one.since < day(since));
          expect(offered.every(({ grossMinor }) => prior.minor <= grossMinor)).toBe(true);
          expect(prior.minor).toBeGreaterThan(now);
          expect(prior.percent).toBe(Math.round((100 * (prior.minor - now)) / prior.minor));
        },
      ),
    ));
});
