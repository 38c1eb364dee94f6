import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandFlips, bandOf } from "#lib/inventory/bands";
import { demandPerPlace } from "#lib/inventory/holds";

describe("demand", () => {
  const demand = fc.record({
    variantId: fc.constantFrom("a", "b", "c"),
    locationCode: fc.constantFrom("ANG", "WEB"),
    quantity: fc.integer({ min: 1, max: 999 }),
  });

  test("is one row a level, sorted, whatever the order of the lines, and loses no unit", () =>
    fc.assert(
      fc.property(fc.array(demand, { maxLength: 30 }), (lines) => {
        const asked = demandPerPlace(lines);
        const keys = asked.map(({ variantId, locationCode }) => `${variantId} ${locationCode}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        expect(asked).toEqual(demandPerPlace([...lines].reverse()));
        const units = (some: readonly { quantity: number }[]) => some.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(units(asked)).toBe(units(lines));
      }),
    ));
});

describe("what shoppers are told of a number", () => {
  test.each([
    [-1, "out"],
    [0, "out"],
    [1, "low"],
    [3, "low"],
    [4, "in_stock"],
  ])("%d is %s", (available, band) => expect(bandOf(available)).toBe(band));

  test("changes only from band to band", () => {
    expect(bandFlips(9, 4)).toBe(false);
    expect(bandFlips(4, 3)).toBe(true);
    expect(bandFlips(1, 0)).toBe(true);
  });
});
