import { describe, expect, test } from "vitest";
import { settled } from "#lib/promotions/engine/allocation";
import { deliveryFloor, floorOf, lineFloorOf } from "#lib/promotions/engine/floors";
import { aLine, anArticle } from "./a-basket.ts";

describe("an article costs at least", () => {
  test("the highest of its floor, its cost with VAT and its eco-participation", () => {
    const article = anArticle({ floorMinor: 800, costMinor: 700, ecoFeeMinor: 50 });
    expect(floorOf(article, false, false)).toBe(840);
    expect(floorOf({ ...article, costMinor: 600 }, false, false)).toBe(800);
    expect(floorOf({ ...article, costMinor: 601, floorMinor: null }, false, false)).toBe(722);
    expect(floorOf({ ...article, ecoFeeMinor: 900 }, false, false)).toBe(900);
    expect(floorOf(anArticle(), false, false)).toBe(0);
  });

  test("its floor alone where it may go under its cost", () =>
    expect(floorOf(anArticle({ floorMinor: 800, costMinor: 700 }), true, false)).toBe(800));

  test("its price, when it is a book; 95 % of it, rounded up, when it is collected", () => {
    const book = anArticle({ listMinor: 1_990, fixedBookPrice: true });
    expect(floorOf(book, true, false)).toBe(1_990);
    expect(floorOf(book, true, true)).toBe(1_891);
  });

  test("what it is worth, when it is a gift card", () =>
    expect(floorOf(anArticle({ kind: "gift_card", listMinor: 5_000 }), true, true)).toBe(5_000));

  test("so much for each of its units", () => {
    const line = aLine({ quantity: 3, floorMinor: 800, costMinor: 700 });
    expect(lineFloorOf(line)).toEqual({ usual: 2_520, underCost: 2_400 });
    const book = aLine({ quantity: 2, listMinor: 1_000, fixedBookPrice: true });
    expect(lineFloorOf({ ...book, method: "pickup" }).usual).toBe(1_900);
  });
});

describe("delivery of books costs at least", () => {
  const book = aLine({ fixedBookPrice: true });

  test("three euros under 35 € of them, a cent from there on", () => {
    expect(deliveryFloor([book], [3_499])).toBe(300);
    expect(deliveryFloor([book, book], [2_000, 1_500])).toBe(1);
  });

  test("nothing where no book is delivered", () => {
    expect(deliveryFloor([aLine()], [1_200])).toBe(0);
    expect(deliveryFloor([{ ...book, method: "pickup" }], [1_200])).toBe(0);
  });
});

describe("what a floor refuses", () => {
  test("is not granted, when each line is discounted on its own", () =>
    expect(settled({ off: [300, 300] }, [200, 1_000])).toEqual([200, 300]));

  test("goes to the other lines, as far as they go, when the discount is of all of them", () => {
    expect(settled({ off: [300, 300], bases: [400, 400] }, [200, 1_000])).toEqual([200, 400]);
    expect(settled({ off: [300, 100], bases: [400, 400] }, [200, 1_000])).toEqual([200, 200]);
    expect(settled({ sharedMinor: 600, bases: [400, 400, 0] }, [200, 1_000, 1_000])).toEqual([200, 400, 0]);
    expect(settled({ sharedMinor: 900, bases: [400, 400] }, [0, 300])).toEqual([0, 300]);
  });
});
