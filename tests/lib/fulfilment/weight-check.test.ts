import { describe, expect, test } from "vitest";
import { expectedGramsOf, weightBand, weightIsPlausible } from "#lib/fulfilment/weight-check";

describe("what a closed parcel may weigh", () => {
  test("is what its goods weigh, a box, and the error of scale and catalogue", () => {
    expect(weightBand(1500)).toEqual({ fromGrams: 1425, toGrams: 2075 });
    expect(weightBand(10)).toEqual({ fromGrams: 1, toGrams: 440 });
    expect(weightBand(20_000)).toEqual({ fromGrams: 19_000, toGrams: 27_667 });
  });

  test("shows a unit that is missing, and one too many", () => {
    const two = 2 * 520;
    expect(weightIsPlausible(two + 150, two)).toBe(true);
    expect(weightIsPlausible(520 + 150, two)).toBe(false);
    expect(weightIsPlausible(3 * 520 + 150, two)).toBe(false);
  });

  test("is anything while the catalogue does not know what all of it weighs", () => {
    expect(expectedGramsOf([{ grams: 500 }, { grams: null }])).toBeNull();
    expect(expectedGramsOf([{ grams: 500 }, { grams: 40 }])).toBe(540);
    expect(weightIsPlausible(99_000, null)).toBe(true);
  });
});
