import { describe, expect, test } from "vitest";
import { easterOf, holidayRegionOf, isHoliday } from "#lib/delivery/holidays";

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

  test("Good Friday and 26 December are holidays in Alsace and Moselle only", () => {
    for (const day of ["2026-04-03", "2026-12-26", "2027-03-26"]) {
      expect(isHoliday(day)).toBe(false);
      expect(isHoliday(day, "alsace_moselle")).toBe(true);
    }
    expect(["57000", "67000", "68100"].map(holidayRegionOf)).toEqual(Array(3).fill("alsace_moselle"));
    expect(["54000", "49100", null].map(holidayRegionOf)).toEqual(Array(3).fill("france"));
  });
});
