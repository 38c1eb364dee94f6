import { describe, expect, test } from "vitest";
import type { Article } from "#lib/promotions/schema";
import { choosing, selection } from "#lib/promotions/selection";
import { anArticle } from "./a-basket.ts";

const chooses = (lists: object, own: Partial<Article> = {}) => choosing(selection.parse(lists))(anArticle(own));

describe("the articles a promotion is about", () => {
  test("are all but gift cards, when nothing is said", () => {
    expect(chooses({})).toBe(true);
    expect(chooses({}, { kind: "gift_card" })).toBe(false);
  });

  test("are in every list that is given", () => {
    const both = { categories: ["cuisine-table/vaisselle"], brands: ["Kéroual"] };
    expect(chooses(both)).toBe(true);
    expect(chooses(both, { brand: "Courbe" })).toBe(false);
    expect(chooses(both, { categories: ["cuisine-table"] })).toBe(false);
  });

  test("are in no exception: one of its departments is enough", () => {
    expect(chooses({ exceptCategories: ["cuisine-table/vaisselle"] })).toBe(false);
    expect(chooses({ exceptCategories: ["jardin"] })).toBe(true);
    expect(chooses({ exceptBrands: ["Kéroual"] })).toBe(false);
    expect(chooses({ exceptSkus: ["MUG"] })).toBe(false);
    expect(chooses({ exceptSkus: ["TASSE"] })).toBe(true);
  });

  test("without a brand, are in no list of brands and fall under no exception of one", () => {
    expect(chooses({ brands: ["Kéroual"] }, { brand: null })).toBe(false);
    expect(chooses({ exceptBrands: ["Kéroual"] }, { brand: null })).toBe(true);
  });
});
