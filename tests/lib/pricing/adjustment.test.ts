import { describe, expect, test } from "vitest";
import { adjusted } from "#lib/pricing/adjustment";
import { bulkRows, filterOf } from "#lib/pricing/bulk";

describe("an operation on many prices", () => {
  test.each([
    ["+3 %", 10_000, { kind: "percent", value: 300, ending: null }, 10_300],
    ["−2,5 %", 4_990, { kind: "percent", value: -250, ending: null }, 4_865],
    ["+3 %, to ,90", 10_000, { kind: "percent", value: 300, ending: 90 }, 10_290],
    ["to the nearest ,90", 4_940, { kind: "percent", value: 0, ending: 90 }, 4_890],
    ["to the nearest ,90 above", 4_941, { kind: "percent", value: 0, ending: 90 }, 4_990],
    ["to the whole euro", 4_951, { kind: "amount", value: 0, ending: 0 }, 5_000],
    ["+1,50 €", 999, { kind: "amount", value: 150, ending: null }, 1_149],
    ["fixed", 999, { kind: "set", value: 2_500, ending: null }, 2_500],
  ] as const)("%s", (_, from, by, to) => expect(adjusted(from, by)).toBe(to));

  test("never makes a price of nothing", () => {
    expect(adjusted(100, { kind: "amount", value: -500, ending: null })).toBe(1);
    expect(adjusted(100, { kind: "amount", value: -500, ending: 90 })).toBe(90);
    expect(adjusted(100, { kind: "amount", value: -500, ending: 0 })).toBe(100);
  });

  test("is of the prices that the words given find", () =>
    expect(filterOf({ query: "tasse", category: undefined, marginUnder: 10 })).toStrictEqual({
      query: "tasse",
      marginUnder: 10,
    }));

  test("leaves out what it does not change", () => {
    const row = { nameFr: "Tasse", nameEn: null, costMinor: null, floorMinor: null, vatBasisPoints: 2000 };
    const rows = [
      { ...row, sku: "A", minor: 1_990 },
      { ...row, sku: "B", minor: 2_000 },
    ];
    const to90 = { kind: "percent", value: 0, ending: 90 } as const;
    expect(bulkRows(rows, to90)).toEqual([{ ...row, sku: "B", minor: 2_000, toMinor: 1_990 }]);
  });
});
