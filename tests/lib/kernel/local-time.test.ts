import { describe, expect, test } from "vitest";
import { addDays, dayOf, instantOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";

describe("a wall clock", () => {
  test("reads back the instant it was made from, also on the nights it is put forward or back", () => {
    for (const timeZone of ["Europe/Paris", "Indian/Reunion"])
      for (const day of ["2027-03-27", "2027-03-28", "2026-10-24", "2026-10-25"])
        for (const minute of [0, 60, 240, 720, 1439]) {
          const instant = instantOf(day, minute, timeZone);
          expect([dayOf(instant, timeZone), minuteOf(instant, timeZone)]).toEqual([day, minute]);
        }
  });

  test("takes the first of the hour that comes twice, and the hour after the one that is skipped", () => {
    expect(instantOf("2026-10-25", 150).toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(instantOf("2027-03-28", 150).toISOString()).toBe("2027-03-28T01:30:00.000Z");
  });

  test("shows another day elsewhere", () => {
    const lateInParis = new Date("2026-11-21T22:30:00Z");
    expect(dayOf(lateInParis)).toBe("2026-11-21");
    expect(dayOf(lateInParis, "Indian/Reunion")).toBe("2026-11-22");
    expect(minuteOf(lateInParis)).toBe(23 * 60 + 30);
  });
});

describe("a day", () => {
  test("is counted over months and years", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
  });

  test("has its weekday, Monday first", () =>
    expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-22")]).toEqual([1, 7]));
});
