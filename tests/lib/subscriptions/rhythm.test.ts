import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rhythm as rhythmSchema } from "#lib/catalogue/sale-terms";
import { addDays, type Day, weekdayOf } from "#lib/kernel/local-time";
import { nextAfter } from "#lib/subscriptions/rhythm";

const day = fc
  .date({ min: new Date("2024-01-01T00:00:00Z"), max: new Date("2040-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10));
const rhythm = fc.record({
  every: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom("week" as const, "month" as const),
});
const dateOf = (one: Day): number => Number(one.slice(8));
const lastOf = (one: Day): number =>
  new Date(Date.UTC(Number(one.slice(0, 4)), Number(one.slice(5, 7)), 0)).getUTCDate();

describe("the day of a delivery", () => {
  test("is the same day of the month, or the last of a shorter one, and comes back to it", () => {
    const monthly = { every: 1, unit: "month" } as const;
    expect(nextAfter("2026-01-31", monthly, "2026-01-31")).toBe("2026-02-28");
    expect(nextAfter("2026-01-31", monthly, "2026-02-28")).toBe("2026-03-31");
    expect(nextAfter("2028-01-31", monthly, "2028-01-31")).toBe("2028-02-29");
    expect(nextAfter("2026-11-30", { every: 3, unit: "month" }, "2026-11-30")).toBe("2027-02-28");
  });

  test("is not moved by the hour that spring takes and autumn gives", () => {
    const weekly = { every: 1, unit: "week" } as const;
    expect(nextAfter("2027-03-25", weekly, "2027-03-25")).toBe("2027-04-01");
    expect(nextAfter("2026-10-22", weekly, "2026-10-22")).toBe("2026-10-29");
  });

  test("is after the day it is asked for, on the first one's weekday or day of the month, and the nearest of those", () => {
    fc.assert(
      fc.property(day, rhythm, fc.integer({ min: 0, max: 900 }), (startedOn, every, later) => {
        const after = addDays(startedOn, later);
        const found = nextAfter(startedOn, every, after);
        expect(found > after).toBe(true);
        if (every.unit === "week") {
          expect(weekdayOf(found)).toBe(weekdayOf(startedOn));
          expect(addDays(found, -7 * every.every) <= after).toBe(true);
        } else {
          expect(dateOf(found)).toBe(Math.min(dateOf(startedOn), lastOf(found)));
        }
      }),
    );
  });

  test("passes none by: each follows the one before it", () => {
    fc.assert(
      fc.property(day, rhythm, (startedOn, every) => {
        const first = nextAfter(startedOn, every, startedOn);
        const second = nextAfter(startedOn, every, first);
        expect(nextAfter(startedOn, every, addDays(first, -1))).toBe(first);
        expect(nextAfter(startedOn, every, addDays(second, -1))).toBe(second);
      }),
    );
  });
});

test("a rhythm is of one to twelve whole weeks or months", () => {
  for (const every of [0, 13, 1.5]) expect(rhythmSchema.safeParse({ every, unit: "week" }).success).toBe(false);
  expect(rhythmSchema.safeParse({ every: 1, unit: "day" }).success).toBe(false);
  expect(rhythmSchema.parse({ every: 4, unit: "week" })).toEqual({ every: 4, unit: "week" });
});
