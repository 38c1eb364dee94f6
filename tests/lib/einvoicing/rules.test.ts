import { expect, test } from "vitest";
import { mostAttempts, nextTry } from "#lib/einvoicing/backoff";
import { periodsOver } from "#lib/einvoicing/periods";
import { isEnd, statusOf } from "#lib/einvoicing/schema";

test("sales are reported in three parts of each month, two days after each", () => {
  expect(periodsOver("2026-11-04", "2026-11-12")).toEqual([]);
  expect(periodsOver("2026-11-04", "2026-11-13")).toEqual([{ startsOn: "2026-11-01", endsOn: "2026-11-10" }]);
  expect(periodsOver("2027-02-15", "2027-03-31")).toEqual([
    { startsOn: "2027-02-11", endsOn: "2027-02-20" },
    { startsOn: "2027-02-21", endsOn: "2027-02-28" },
    { startsOn: "2027-03-01", endsOn: "2027-03-10" },
    { startsOn: "2027-03-11", endsOn: "2027-03-20" },
  ]);
  expect(periodsOver("2026-12-21", "2027-01-05")).toEqual([{ startsOn: "2026-12-21", endsOn: "2026-12-31" }]);
});

test("the parts of a year follow each other without a day between", () => {
  const periods = periodsOver("2028-01-01", "2029-01-10");
  expect(periods).toHaveLength(36);
  const days = periods.map(({ startsOn, endsOn }) => (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1);
  expect(days.reduce((sum, count) => sum + count, 0)).toBe(366);
});

test("who is not found is tried again ever later, never later than six hours, and not for ever", () => {
  const now = new Date("2026-11-21T10:00:00Z");
  const minutes = (attempts: number) => ((nextTry(attempts, now)?.getTime() ?? 0) - now.getTime()) / 60_000;
  expect([1, 2, 3, 4, 9, 15].map(minutes)).toEqual([1, 2, 4, 8, 256, 360]);
  expect(nextTry(mostAttempts, now)).toBeNull();
});

test("a code that was added since is shown as it is, and ends nothing", () => {
  expect([statusOf(212), statusOf(299), statusOf(null)]).toEqual(["paid", null, null]);
  expect([200, 210, 212, 213, 299].map(isEnd)).toEqual([false, true, true, true, false]);
});
