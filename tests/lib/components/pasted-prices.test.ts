import { describe, expect, test } from "vitest";
import { pastedPrices } from "../../../components/admin/prices/pasted.ts";

const skus = ["A-1", "A-2", "A-3", "A-4"];

describe("cells pasted from a spreadsheet", () => {
  test("a column goes down from the row it is pasted on, and stops at the page's end", () =>
    expect(pastedPrices("10,00\n11,00\n12,00\n", skus, 2)).toEqual({
      prices: [
        ["A-3", "10,00"],
        ["A-4", "11,00"],
      ],
      missed: [],
    }));

  test("lines with a reference go to its row, whatever their order; a heading says nothing", () =>
    expect(pastedPrices("sku\tnom\tprix\r\nA-4\tTasse\t9,90\r\nA-1\tBol\t1 290,50\r\n", skus, 0)).toEqual({
      prices: [
        ["A-4", "9,90"],
        ["A-1", "1 290,50"],
      ],
      missed: [],
    }));

  test("references that are not on the page are named", () =>
    expect(pastedPrices("B-7\tLampe\t59,00", skus, 0)).toEqual({ prices: [], missed: ["B-7"] }));

  test("twenty lines of three cells", () => {
    const many = Array.from({ length: 20 }, (_, row) => `S-${row}`);
    const text = many.map((sku, row) => [sku, `Article ${row}`, `${row + 1},90`].join("\t")).join("\n");
    const { prices } = pastedPrices(text, many, 0);
    expect(prices).toHaveLength(20);
    expect(prices[19]).toEqual(["S-19", "20,90"]);
  });
});
