import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGtin } from "#lib/catalogue/gtin";
import { combinationCount, combinations, missingCombinations, skuOf } from "#lib/catalogue/variant-matrix";

const colours = { code: "colour", values: ["cobalt", "ink"] };
const sizes = { code: "size", values: ["20", "24", "28"] };

const choices = fc.uniqueArray(fc.constantFrom("colour", "size", "finish"), { maxLength: 3 }).chain((codes) =>
  fc.tuple(
    ...codes.map((code) =>
      fc.record({
        code: fc.constant(code),
        values: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }),
      }),
    ),
  ),
);

describe("the variants that choices make", () => {
  test("are all their combinations, in their order", () => {
    expect(combinations([colours, sizes]).slice(0, 4)).toEqual([
      { colour: "cobalt", size: "20" },
      { colour: "cobalt", size: "24" },
      { colour: "cobalt", size: "28" },
      { colour: "ink", size: "20" },
    ]);
  });

  test("none twice, as many as counted, and those that are there are not made again", () => {
    fc.assert(
      fc.property(choices, fc.nat(), (options, some) => {
        const all = combinations(options);
        const existing = all.slice(0, some % (all.length + 1));
        return (
          all.length === combinationCount(options) &&
          new Set(all.map((one) => JSON.stringify(one))).size === all.length &&
          missingCombinations(options, existing).length === all.length - existing.length
        );
      }),
    );
  });

  test("have a reference that says what they are", () => {
    expect(skuOf("BF-CUI-006", [colours, sizes], { colour: "cobalt", size: "24" })).toBe("BF-CUI-006-COBALT-24");
  });
});

describe("a barcode", () => {
  test.each(["3017620422003", "96385074", "036000291452", "10614141000415"])("%s is one", (typed) => {
    expect(isGtin(typed)).toBe(true);
  });

  test.each(["3017620422004", "301762042200", "3017620422003 ", "", "abcdefgh"])("%j is none", (typed) => {
    expect(isGtin(typed)).toBe(false);
  });

  test("one figure typed wrong is always seen", () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const figures = [..."3017620422003"];
        figures[place] = String((Number(figures[place]) + by) % 10);
        return !isGtin(figures.join(""));
      }),
    );
  });
});
