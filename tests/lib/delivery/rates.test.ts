import { describe, expect, test } from "vitest";
import { optionsFor } from "#lib/delivery/options";
import { priceOf, type Rate } from "#lib/delivery/rates";
import { aMethod, aRate } from "#tests/support/a-delivery-method";

const rate = (change: Partial<Rate>): Rate => ({ ...aRate(500), ...change });
const tariff = (rates: readonly Rate[], freeFromMinor: number | null = null) => ({ rates, freeFromMinor });
const parcel = { weightGrams: 1_000, goodsMinor: 4_000, classes: ["parcel"] };

describe("what a tariff takes", () => {
  test("goes by weight, up to and with the limit", () => {
    const byWeight = tariff([rate({ maxWeightGrams: 1_000, priceMinor: 400 }), rate({ priceMinor: 900 })]);
    expect(priceOf(byWeight, parcel)).toBe(400);
    expect(priceOf(byWeight, { ...parcel, weightGrams: 1_001 })).toBe(900);
    expect(priceOf(byWeight, { ...parcel, weightGrams: 30_001 })).toBeNull();
  });

  test("goes by volume: what is too large for a price pays the next, or is not carried", () => {
    const byVolume = tariff([
      rate({ maxLitres: 40, priceMinor: 400 }),
      rate({ maxLitres: 120, maxWeightGrams: 30_001 }),
    ]);
    expect([40, 41, 121].map((litres) => priceOf(byVolume, { ...parcel, litres }))).toEqual([400, 500, null]);
  });

  test("goes by the amount of goods", () => {
    const byGoods = tariff([rate({ priceMinor: 700 }), rate({ fromGoodsMinor: 4_000, priceMinor: 300 })]);
    expect(priceOf(byGoods, parcel)).toBe(300);
    expect(priceOf(byGoods, { ...parcel, goodsMinor: 3_999 })).toBe(700);
  });

  test("goes by class: the dearest of a mixed parcel", () => {
    const byClass = tariff([rate({ priceMinor: 500 }), rate({ shippingClass: "plant", priceMinor: 1_200 })]);
    expect(priceOf(byClass, parcel)).toBe(500);
    expect(priceOf(byClass, { ...parcel, classes: ["parcel", "plant"] })).toBe(1_200);
  });

  test("is nothing from the threshold on, but not for what it does not carry", () => {
    const free = tariff([rate({})], 4_000);
    expect(priceOf(free, parcel)).toBe(0);
    expect(priceOf(free, { ...parcel, weightGrams: 31_000 })).toBeNull();
  });
});

describe("new books are never delivered for nothing (law L26)", () => {
  const price = (goodsMinor: number, booksMinor: number | null) => {
    const [option] = optionsFor(
      [aMethod({ days: 2 })],
      { ...parcel, goodsMinor, booksMinor, postcode: null },
      "fr",
      new Date("2026-11-23T09:00:00Z"),
    );
    return [option?.price, option?.freeFrom];
  };

  test("under 35 € of books delivery costs 3 € at least, whatever else is in the parcel", () =>
    expect(price(9_000, 3_499)).toEqual([300, null]));
  test("from 35 € of books on, one cent", () => expect(price(9_000, 3_500)).toEqual([1, null]));
  test("below the free threshold it costs what it costs", () => expect(price(4_000, 1_990)).toEqual([590, null]));
  test("without books it is free", () => expect(price(9_000, null)).toEqual([0, 6_000]));
});
