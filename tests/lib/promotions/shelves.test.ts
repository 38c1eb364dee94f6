import { expect, test } from "vitest";
import { choiceOf, Shelves } from "#lib/promotions/engine/shelves";
import { selection } from "#lib/promotions/selection";
import { aLine } from "./a-basket.ts";

const shelves = new Shelves([
  aLine({ sku: "TASSE" }),
  aLine({ sku: "TV", brand: "Lumivox", categories: ["image-son"] }),
  aLine({ sku: "CABLE", brand: null, categories: ["image-son"] }),
  aLine({ sku: "MUG" }),
]);
const reached = (...lists: object[]) => shelves.reachedBy(lists.map((one) => choiceOf(selection.parse(one))));

test("a promotion reaches what all of its lists name, less its exceptions", () => {
  expect(reached({})).toEqual([0, 1, 2, 3]);
  expect(reached({ skus: ["MUG", "TASSE", "PUPITRE"] })).toEqual([0, 3]);
  expect(reached({ skus: ["MUG", "TV"], categories: ["image-son"] })).toEqual([1]);
  expect(reached({ brands: ["Lumivox", "Kéroual"], exceptSkus: ["MUG"] })).toEqual([0, 1]);
  expect(reached({ categories: ["image-son"], exceptBrands: ["Lumivox"] })).toEqual([2]);
  expect(reached({ skus: ["PUPITRE"] })).toEqual([]);
});

test("of several choices it reaches what any of them names, each line once and in the order of the cart", () => {
  expect(reached({ skus: ["MUG"] }, { categories: ["cuisine-table"], brands: ["Kéroual"] })).toEqual([0, 3]);
  expect(reached({ skus: ["MUG"] }, { skus: ["TV"] })).toEqual([1, 3]);
  expect(reached()).toEqual([]);
});
