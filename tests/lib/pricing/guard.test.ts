import { describe, expect, test } from "vitest";
import { needsSecondPerson } from "#lib/pricing/guard";

const television = { wasMinor: 49900, costMinor: 34500, vatBasisPoints: 2000 };

describe("a price that one person may not set alone", () => {
  test("is one whose net is under the cost, to the cent", () => {
    expect(needsSecondPerson({ ...television, isMinor: 41400 })).toBeNull();
    expect(needsSecondPerson({ ...television, isMinor: 41399 })).toBe("below_cost");
  });

  test("is one under half of the price that stands, when no cost is known", () => {
    expect(needsSecondPerson({ ...television, costMinor: null, isMinor: 24950 })).toBeNull();
    expect(needsSecondPerson({ ...television, costMinor: null, isMinor: 24949 })).toBe("less_than_half");
  });

  test("is never the first price of a product without a cost", () =>
    expect(needsSecondPerson({ isMinor: 1, wasMinor: null, costMinor: null, vatBasisPoints: 550 })).toBeNull());
});
