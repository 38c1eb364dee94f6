import { describe, expect, test } from "vitest";
import { faultsOf, type Proposal } from "#lib/pricing/guard";
import { aFirstPrice } from "./a-proposal.ts";

const codes = (own: Partial<Proposal>) => faultsOf({ ...aFirstPrice, ...own }).map(({ code }) => code);

describe("beside the other sizes of the product,", () => {
  const bag = { vatBasisPoints: 550, measure: 250, measureUnit: "g" };
  const kilogram = { minor: 2_790, measure: 1_000, measureUnit: "g" };

  test("the price of a kilogram on the bag is seen", () => {
    expect(codes({ ...bag, siblings: [kilogram], toMinor: 890 })).toEqual([]);
    expect(faultsOf({ ...aFirstPrice, ...bag, siblings: [kilogram], toMinor: 3_560 })).toEqual([
      { code: "unit_mix_up", referenceMinor: 698, ratioPercent: 510 },
    ]);
  });

  test("what is not measured alike is compared by the piece: five times as dear or cheap is the most", () => {
    expect(codes({ ...bag, siblings: [{ ...kilogram, measureUnit: "ml" }], toMinor: 3_560 })).toEqual([]);
    expect(codes({ ...bag, siblings: [{ ...kilogram, measure: null }], toMinor: 3_560 })).toEqual([]);
    expect(codes({ ...bag, measure: null, siblings: [kilogram], toMinor: 3_560 })).toEqual([]);
    const siblings = [{ minor: 1_000, measure: null, measureUnit: null }];
    expect([5_000, 5_001, 200, 199].map((toMinor) => codes({ siblings, toMinor }))).toEqual([
      [],
      ["unit_mix_up"],
      [],
      ["unit_mix_up"],
    ]);
  });

  test("one that was out of proportion before is what it is", () => {
    const siblings = [{ minor: 1_000, measure: null, measureUnit: null }];
    expect(codes({ siblings, fromMinor: 6_000, toMinor: 6_190 })).toEqual([]);
  });

  test("one that costs nothing tells nothing", () =>
    expect(codes({ siblings: [{ minor: 0, measure: null, measureUnit: null }] })).toEqual([]));

  test("a slip of the decimal point is measured against the middle of them", () => {
    const siblings = [5_000, 900, 1_000].map((minor) => ({ minor, measure: null, measureUnit: null }));
    expect(faultsOf({ ...aFirstPrice, siblings, toMinor: 10_000 })[0]).toEqual({
      code: "decimal_slip",
      referenceMinor: 1_000,
      factor: 10,
      direction: "up",
    });
  });
});

describe("beside its category,", () => {
  /** Prices between 22,40 € and 446 €, sold for twice what they cost. */
  const prices = { median: Math.log(10_000), spread: 0.5 };
  const margins = { median: Math.log(2), spread: 0.1 };

  test("a first price far from all others is seen, the sooner when no cost speaks for it", () => {
    const category = { prices, margins: null };
    expect(codes({ category, toMinor: 89_000 })).toEqual([]);
    expect(faultsOf({ ...aFirstPrice, category, toMinor: 149_000 })).toEqual([
      { code: "category_outlier", usualMinor: 10_000, ratioPercent: 1_490 },
    ]);
    expect(codes({ category, costMinor: 70_000, toMinor: 149_000 })).toEqual([]);
    expect(codes({ category, costMinor: 70_000, toMinor: 249_000 })).toEqual(["category_outlier"]);
  });

  test("a standing price may go as far as one of known cost, and one that is far out already is what it is", () => {
    const category = { prices, margins };
    expect(codes({ category, fromMinor: 129_000, toMinor: 149_000 })).toEqual([]);
    expect(codes({ category, fromMinor: 499_000, toMinor: 520_000 })).toEqual([]);
  });

  test("an ordinary price is seen that is an extraordinary multiple of the cost", () => {
    const category = { prices, margins };
    expect(codes({ category, costMinor: 5_000, toMinor: 12_000 })).toEqual([]);
    expect(codes({ category, costMinor: 2_000, toMinor: 12_000 })).toEqual(["category_outlier"]);
    expect(codes({ category, toMinor: 12_000 })).toEqual([]);
  });

  test("a first price ten times what its cost lets expect is a slip of the decimal point", () => {
    const category = { prices: { median: Math.log(24_000), spread: 0.5 }, margins };
    const slip = { code: "decimal_slip", referenceMinor: 24_000, factor: 10 };
    const television = { ...aFirstPrice, category, costMinor: 10_000 };
    expect(faultsOf({ ...television, toMinor: 240_000 })[0]).toEqual({ ...slip, direction: "up" });
    expect(faultsOf({ ...television, toMinor: 2_400 })[0]).toEqual({ ...slip, direction: "down" });
  });
});

describe("with nothing beside it,", () => {
  test("a tenth of the cost with its VAT is derisory", () => {
    const television = { ...aFirstPrice, costMinor: 34_500 };
    expect(faultsOf({ ...television, toMinor: 4_140 })).toEqual([
      { code: "below_cost", netMinor: 3_450, costMinor: 34_500 },
      { code: "derisory", referenceMinor: 41_400, ratioPercent: 10 },
    ]);
    expect(codes({ costMinor: 34_500, toMinor: 4_141 })).toEqual(["below_cost"]);
    expect(codes({ costMinor: 34_500, net: true, toMinor: 3_451 })).toEqual(["below_cost"]);
  });

  test("a tenth of the price that stands is derisory", () => {
    expect(codes({ fromMinor: 49_900, toMinor: 4_990 })).toEqual(["decimal_slip", "too_large", "derisory"]);
    expect(codes({ fromMinor: 49_900, toMinor: 4_991 })).toEqual(["decimal_slip", "too_large"]);
  });

  test("one cent is derisory, whatever it is for; two may be the price of a screw", () => {
    expect(faultsOf({ ...aFirstPrice, toMinor: 1 })).toEqual([
      { code: "derisory", referenceMinor: 0, ratioPercent: 100 },
    ]);
    expect(codes({ toMinor: 2 })).toEqual([]);
  });
});
