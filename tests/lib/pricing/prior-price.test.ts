import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PriceInterval, priorPrice } from "#lib/pricing/prior-price";

const start = new Date("2026-01-01T00:00:00Z").getTime();
const day = (count: number): Date => new Date(start + count * 86_400_000);
type Change = readonly [minor: number, since: number, operation?: string];

/** [[100, 0], [80, 50]]: 100 from day 0, 80 since day 50. */
const history = (...changes: Change[]): PriceInterval[] =>
  changes.map(([grossMinor, since, operation = null], index) => {
    const next = changes[index + 1];
    return { grossMinor, since: day(since), until: next ? day(next[1]) : null, operation };
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
    expect(priorPrice(history([100, -60], [80, 10, "soldes"], [60, 20, "soldes"]), day(21))).toEqual({
      minor: 100,
      percent: 40,
    }));

  test("of two cuts that nobody declared as one operation is the price between", () => {
    expect(priorPrice(history([100, -60], [80, 10], [60, 20]), day(21))).toEqual({ minor: 80, percent: 25 });
    expect(priorPrice(history([100, -60], [80, 10, "a"], [60, 20, "b"]), day(21))).toEqual({ minor: 80, percent: 25 });
  });

  test("of an operation that paused is counted anew, with its own earlier price in the thirty days", () =>
    expect(priorPrice(history([100, -60], [80, 10, "soldes"], [100, 20], [70, 25, "soldes"]), day(26))).toEqual({
      minor: 80,
      percent: 13,
    }));

  test("takes in the price already standing when the thirty days began", () =>
    expect(priorPrice(history([90, 0], [100, 75], [80, 100]), day(100))).toEqual({ minor: 90, percent: 11 }));

  test("leaves out a price that ended before the thirty days", () =>
    expect(priorPrice(history([50, 0], [100, 70], [80, 100]), day(100))).toEqual({ minor: 100, percent: 20 }));

  test("is found in whatever order the history is told", () =>
    expect(priorPrice(history([90, 0], [100, 75], [80, 100]).reverse(), day(100))).toEqual({ minor: 90, percent: 11 }));

  /** Not for sale between the days given. */
  const awayBetween = (from: number, until: number, before: PriceInterval[], after: PriceInterval[]) => [
    ...before.map((one) => (one.until ? one : { ...one, until: day(from) })),
    ...after.filter(({ since }) => since >= day(until)),
  ];

  test("of an operation that was interrupted is counted anew", () => {
    const told = awayBetween(15, 20, history([100, -60], [80, 10, "soldes"]), history([60, 20, "soldes"]));
    expect(priorPrice(told, day(21))).toEqual({ minor: 80, percent: 25 });
  });

  test("is not announced while the article is not for sale, nor when it comes back after more than thirty days", () => {
    const told = awayBetween(40, 60, history([100, 0]), history([80, 60]));
    expect(priorPrice(told, day(50))).toBeNull();
    expect(priorPrice(told, day(60))).toEqual({ minor: 100, percent: 20 });
    expect(priorPrice(awayBetween(10, 60, history([100, 0]), history([80, 60])), day(61))).toBeNull();
  });

  test("is not announced when the price went up, or never changed, or is not known", () => {
    expect(priorPrice(history([80, 0], [100, 40]), day(41))).toBeNull();
    expect(priorPrice(history([80, 0]), day(21))).toBeNull();
    expect(priorPrice([], day(21))).toBeNull();
  });

  test("is not announced of an article that had not been on sale for thirty days (decision 0005)", () => {
    expect(priorPrice(history([100, 0], [80, 29]), day(29))).toBeNull();
    expect(priorPrice(history([100, 0], [80, 29]), day(90))).toBeNull();
    expect(priorPrice(history([100, 0], [80, 30]), day(30))).toEqual({ minor: 100, percent: 20 });
  });
});

describe("over random histories", () => {
  /** The rule told day by day, as slowly as one likes: every change is at midnight. */
  function slowly(changes: readonly Change[], today: number): number | null {
    const on = (count: number) => changes.findLast(([, since]) => since <= count);
    const [first] = changes;
    const current = on(today);
    if (!first || !current) return null;
    const goesOn = (earlier: Change | undefined, later: Change | undefined) =>
      earlier && later && earlier[2] === later[2] && (earlier[2] !== undefined || earlier[0] === later[0]);
    let began = today;
    while (began > first[1] && goesOn(on(began - 1), on(began))) began -= 1;
    if (first[1] > began - 30) return null;
    const offered = Array.from({ length: 30 }, (_, back) => on(began - 30 + back)?.[0] ?? 0);
    const prior = Math.min(...offered);
    return current[0] < prior ? prior : null;
  }

  const steps = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 45 }),
      fc.constantFrom(undefined, undefined, "a", "b"),
    ),
    { minLength: 1, maxLength: 12 },
  );

  test("it is what the law says when told day by day", () =>
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 60 }), (random, wait) => {
        let at = 0;
        const changes = random.map(([minor, length, operation]): Change => {
          const since = at;
          at += length;
          return operation ? [minor * 100, since, operation] : [minor * 100, since];
        });
        const today = (changes.at(-1)?.[1] ?? 0) + wait;
        const prior = priorPrice(history(...changes), day(today));
        expect(prior?.minor ?? null).toBe(slowly(changes, today));
        if (!prior) return;
        const now = changes.at(-1)?.[0] ?? 0;
        expect(prior.percent).toBe(Math.round((100 * (prior.minor - now)) / prior.minor));
      }),
      { numRuns: 5_000 },
    ));
});
