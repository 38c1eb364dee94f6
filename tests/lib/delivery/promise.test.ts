import { describe, expect, test } from "vitest";
import { easterOf, isHoliday, isWorkingDay } from "#lib/delivery/holidays";
import { addWorkingDays, arrivalDay, nextCutOff, type Opening, pickupReady } from "#lib/delivery/promise";
import { instantOf } from "#lib/kernel/local-time";

const at = (iso: string) => new Date(iso);

describe("French holidays", () => {
  test.each([
    ["2026-04-06", "Easter Monday 2026"],
    ["2026-05-14", "Ascension 2026"],
    ["2026-05-25", "Whit Monday 2026"],
    ["2027-03-29", "Easter Monday 2027"],
    ["2027-05-06", "Ascension 2027"],
    ["2027-05-17", "Whit Monday 2027"],
    ["2028-04-17", "Easter Monday 2028"],
    ["2028-05-25", "Ascension 2028"],
    ["2028-06-05", "Whit Monday 2028"],
    ["2026-07-14", "the national day"],
    ["2026-12-25", "Christmas"],
  ])("%s is one: %s", (day) => expect(isHoliday(day)).toBe(true));

  test("Easter itself falls where the church says", () =>
    expect([2026, 2027, 2028].map(easterOf)).toEqual(["2026-04-05", "2027-03-28", "2028-04-16"]));

  test("26 December is an ordinary day outside Alsace-Moselle", () => expect(isHoliday("2026-12-26")).toBe(false));
});

describe("the cut-off", () => {
  test("is at 16:00 of Paris the same working day", () =>
    expect(nextCutOff(at("2026-11-20T14:59:59Z"))).toEqual(at("2026-11-20T15:00:00Z")));

  test("is past at the very instant", () =>
    expect(nextCutOff(at("2026-11-20T15:00:00Z"))).toEqual(at("2026-11-23T15:00:00Z")));

  test("skips a holiday and the weekend behind it", () =>
    expect(nextCutOff(at("2026-12-24T15:30:00Z"))).toEqual(at("2026-12-28T15:00:00Z")));

  test("keeps the hour of the wall clock over both clock changes", () => {
    expect(nextCutOff(at("2026-10-23T15:00:00Z"))).toEqual(at("2026-10-26T15:00:00Z"));
    expect(nextCutOff(at("2027-03-26T15:30:00Z"))).toEqual(at("2027-03-30T14:00:00Z"));
  });
});

describe("the dated promise", () => {
  test("Saturday's order arrives on Tuesday by a carrier of one day", () =>
    expect(arrivalDay({ now: at("2026-11-21T21:00:00Z"), transitDays: 1 })).toBe("2026-11-24"));

  test("an order of the morning of 24 December arrives after Christmas and its weekend", () => {
    expect(arrivalDay({ now: at("2026-12-24T09:00:00Z"), transitDays: 1 })).toBe("2026-12-28");
    expect(arrivalDay({ now: at("2026-12-25T09:00:00Z"), transitDays: 1 })).toBe("2026-12-29");
  });

  test("the reference example: Wednesday after noon, two days of handling over a holiday, transit of two to three", () => {
    const works = (day: string) => isWorkingDay(day) && day !== "2026-11-20";
    const order = { now: at("2026-11-18T12:00:00Z"), cutOff: 12 * 60, works };
    expect(arrivalDay({ ...order, handlingDays: 2, transitDays: 0 })).toBe("2026-11-24");
    expect(arrivalDay({ ...order, handlingDays: 2, transitDays: 2 })).toBe("2026-11-26");
    expect(arrivalDay({ ...order, handlingDays: 2, transitDays: 3 })).toBe("2026-11-27");
  });

  test("working days never count a weekend", () => expect(addWorkingDays("2026-11-20", 1)).toBe("2026-11-23"));
});

const open = { opens: 600, closes: 1170 };
const angers: Opening = {
  week: [
    open,
    open,
    open,
    open,
    { opens: 600, closes: 1200 },
    { opens: 570, closes: 1200 },
    { opens: 600, closes: 780 },
  ],
  exceptions: [
    { date: "2026-12-24", hours: { opens: 570, closes: 1080 } },
    { date: "2026-12-25", hours: null },
  ],
};

describe("pick-up in a store", () => {
  const ready = (iso: string, lead = 60) => pickupReady(at(iso), angers, lead)?.toISOString();

  test("is ready the same day, at the next quarter of an hour", () =>
    expect(ready("2026-11-20T14:21:00Z")).toBe("2026-11-20T15:30:00.000Z"));

  test("waits for the opening when ordered at night", () =>
    expect(ready("2026-11-20T22:00:00Z")).toBe("2026-11-21T09:30:00.000Z"));

  test("waits for the next day when less than an hour of work remains", () =>
    expect(ready("2026-11-19T17:45:00Z", 15)).toBe("2026-11-20T09:15:00.000Z"));

  test("waits for the next day when the lead time does not fit before closing", () =>
    expect(ready("2026-11-19T17:00:00Z", 120)).toBe("2026-11-20T11:00:00.000Z"));

  test("knows that the store closes early on the 24th and not at all on the 25th", () =>
    expect(ready("2026-12-24T16:30:00Z")).toBe("2026-12-26T09:30:00.000Z"));

  test("has no answer for a store that never opens", () =>
    expect(pickupReady(at("2026-11-20T14:21:00Z"), { week: Array(7).fill(null), exceptions: [] }, 60)).toBeNull());
});

describe("the wall clock of Paris", () => {
  test("an hour the spring change skips is told an hour later", () =>
    expect(instantOf("2027-03-28", 150).toISOString()).toBe("2027-03-28T01:30:00.000Z"));

  test("of an hour the autumn change repeats, the first is meant", () =>
    expect(instantOf("2026-10-25", 150).toISOString()).toBe("2026-10-25T00:30:00.000Z"));
});
