import { describe, expect, test } from "vitest";
import { faultsOf, faultsOfReturn, type Proposal } from "#lib/pricing/guard";
import { aFirstPrice } from "./a-proposal.ts";

const television: Proposal = { ...aFirstPrice, toMinor: 49900, fromMinor: 49900, costMinor: 34500 };
const codes = (change: Partial<Proposal>) => faultsOf({ ...television, ...change }).map(({ code }) => code);

describe("a price that one person may set alone", () => {
  test("is at most a fifth away from the one that stands, to the cent", () => {
    expect(codes({ costMinor: null, toMinor: 39920 })).toEqual([]);
    expect(faultsOf({ ...television, costMinor: null, toMinor: 39919 })).toEqual([
      { code: "too_large", fromMinor: 49900, percent: -20, limitPercent: 20 },
    ]);
    expect(codes({ toMinor: 59880 - 1 })).toEqual([]);
    expect(codes({ toMinor: 59881 })).toEqual(["too_large"]);
  });

  test("leaves, without VAT, what we paid for it", () => {
    expect(codes({ toMinor: 41400 })).toEqual([]);
    expect(faultsOf({ ...television, toMinor: 41399 })).toEqual([
      { code: "below_cost", netMinor: 34499, costMinor: 34500 },
    ]);
  });

  test("is not under the floor, which a list of net prices counts without VAT", () => {
    expect(codes({ floorMinor: 45000, toMinor: 44999 })).toEqual(["below_floor"]);
    expect(codes({ floorMinor: 45000, toMinor: 37500, fromMinor: 40000, net: true })).toEqual([]);
    expect(codes({ floorMinor: 45000, toMinor: 37499, fromMinor: 40000, net: true })).toEqual(["below_floor"]);
  });

  test("may be a first price of which nothing is known", () =>
    expect(codes({ fromMinor: null, costMinor: null, toMinor: 1290 })).toEqual([]));
});

describe("a price that looks like a slip", () => {
  test("of the decimal point says so first", () => {
    expect(faultsOf({ ...television, toMinor: 499 })[0]).toEqual({
      code: "decimal_slip",
      referenceMinor: 49900,
      factor: 100,
      direction: "down",
    });
    expect(codes({ toMinor: 4990 })[0]).toBe("decimal_slip");
    expect(codes({ toMinor: 499000 })[0]).toBe("decimal_slip");
  });

  test("of net for gross is told from a reduction that people make", () => {
    const mug = { costMinor: null, fromMinor: 4990 };
    const slip = { code: "vat_slip", fromMinor: 4990, ratePercent: 20 };
    expect(faultsOf({ ...television, ...mug, toMinor: 4158 })).toEqual([{ ...slip, direction: "taken_out" }]);
    expect(codes({ ...mug, toMinor: 4190 })).toEqual([]);
    expect(faultsOf({ ...television, ...mug, toMinor: 5988 })).toEqual([{ ...slip, direction: "added_twice" }]);
    expect(codes({ costMinor: null, vatBasisPoints: 550, fromMinor: 269, toMinor: 255 })).toEqual([]);
  });

  test("of net for gross is not suspected where the new price looks the better chosen of the two", () => {
    const honey = { costMinor: null, vatBasisPoints: 550 };
    expect(codes({ ...honey, fromMinor: 2625, toMinor: 2488 })).toEqual(["vat_slip"]);
    expect(codes({ ...honey, fromMinor: 2685, toMinor: 2545 })).toEqual([]);
    expect(codes({ costMinor: null, fromMinor: 4986, toMinor: 4155 })).toEqual([]);
  });

  test("of pounds for euros is known by the rate of the day", () =>
    expect(codes({ costMinor: null, fromMinor: 4990, toMinor: 4349 })[0]).toBe("currency_slip"));

  describe("of somebody who filled a field", () => {
    const first = { fromMinor: null, costMinor: null };
    const around = (minor: number, spread: number) => ({ prices: { median: Math.log(minor), spread }, margins: null });

    test.each([11111, 12345, 111111, 999999, 1234567])("%i cents is no price", (toMinor) =>
      expect(codes({ ...first, toMinor })).toEqual(["placeholder"]),
    );
    test.each([1111, 1234, 4444, 9999, 99999, 12346])("%i cents may be one, where nothing is known", (toMinor) =>
      expect(codes({ ...first, toMinor })).toEqual([]),
    );
    test("is believed where it is near what its category costs, or its siblings, or what stands", () => {
      expect(codes({ ...first, toMinor: 12345, category: around(9900, 0.4) })).toEqual([]);
      expect(
        codes({ ...first, toMinor: 12345, siblings: [{ minor: 9900, measure: null, measureUnit: null }] }),
      ).toEqual([]);
      expect(codes({ ...first, fromMinor: 11900, toMinor: 12345 })).toEqual([]);
    });
    test("is none far from what its category costs, even of four digits", () => {
      expect(codes({ ...first, toMinor: 1234, category: around(6000, 0.4) })).toEqual(["placeholder"]);
      expect(codes({ ...first, toMinor: 1234, category: around(6000, 1.6) })).toEqual([]);
    });
  });
});

describe("small steps", () => {
  const step = { costMinor: null, stepsFromMinor: 49900, fromMinor: 42000 };
  test("that together go further than one may are told as what they are", () =>
    expect(faultsOf({ ...television, ...step, toMinor: 39000 })).toEqual([
      { code: "small_steps", fromMinor: 49900, percent: -22, days: 30, limitPercent: 20 },
    ]));
  test("of one only are no more than the step itself", () =>
    expect(codes({ ...step, fromMinor: 49900, toMinor: 35000 })).toEqual(["too_large"]));
  test("back towards where they began are none", () =>
    expect(codes({ ...step, fromMinor: 35000, toMinor: 38000 })).toEqual([]));
});

describe("going back to the price before", () => {
  test("is no fault, however far", () =>
    expect(faultsOfReturn({ ...television, fromMinor: 99900, toMinor: 49900 })).toEqual([]));
  test("is one when that price was five euros", () =>
    expect(faultsOfReturn({ ...television, toMinor: 500 }).map(({ code }) => code)).toEqual([
      "below_cost",
      "derisory",
    ]));
});
