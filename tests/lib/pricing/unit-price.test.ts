import { describe, expect, test } from "vitest";
import { unitPrice } from "#lib/pricing/unit-price";

describe("the unit price", () => {
  test("of 500 ml at 16,90 € is 33,80 € a litre", () =>
    expect(unitPrice(1690, 500, "ml")).toEqual({ minor: 3380, per: "l" }));
  test("of 250 g at 9,90 € is 39,60 € a kilogram", () =>
    expect(unitPrice(990, 250, "g")).toEqual({ minor: 3960, per: "kg" }));
  test("of 40 l at 9,90 € rounds half a cent up", () =>
    expect(unitPrice(990, 40, "l")).toEqual({ minor: 25, per: "l" }));
  test("of six pieces at 39,90 € is 6,65 € each", () =>
    expect(unitPrice(3990, 6, "piece")).toEqual({ minor: 665, per: "piece" }));
  test("is not told without a measure, or in a unit the law does not know", () => {
    expect(unitPrice(1690, null, null)).toBeNull();
    expect(unitPrice(1690, 3, "sachet")).toBeNull();
  });
});
