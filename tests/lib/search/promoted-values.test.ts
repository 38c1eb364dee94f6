import { expect, test } from "vitest";
import { promotedValues } from "#lib/search/promoted-values";
import type { FacetView } from "#lib/search/schema";

const facet = (code: string, counts: Record<string, number>, selected: string[] = []): FacetView => ({
  code,
  label: code,
  values: Object.entries(counts).map(([value, count]) => ({
    value,
    label: value,
    swatch: null,
    count,
    selected: selected.includes(value),
  })),
});
const names = (facets: FacetView[], total: number) =>
  promotedValues(facets, total).map(({ code, value }) => [code, value]);

test("each facet proposes the value that comes nearest to halving the list, the best of them first", () => {
  const facets = [facet("material", { glass: 2, steel: 9, oak: 18 }), facet("origin", { FR: 14, CN: 1 })];
  expect(names(facets, 20)).toEqual([
    ["material", "steel"],
    ["origin", "FR"],
  ]);
});

test("what is chosen stays first, and its facet proposes nothing else", () => {
  const facets = [facet("origin", { FR: 10 }), facet("material", { glass: 2, steel: 9 }, ["glass"])];
  expect(names(facets, 20)).toEqual([
    ["material", "glass"],
    ["origin", "FR"],
  ]);
});

test("brands, colours and sizes are people's own to pick, and a value that all or none have narrows nothing", () => {
  const facets = [
    facet("brand", { talbot: 10 }),
    facet("colour", { brick: 10 }),
    facet("size", { M: 10 }),
    facet("dishwasher", { false: 10, true: 20 }),
    facet("vegan", { true: 0 }),
  ];
  expect(names(facets, 20)).toEqual([]);
});

test("at most four are shown, and none over a list short enough to be read", () => {
  const facets = ["a", "b", "c", "d", "e"].map((code) => facet(code, { x: 4 }));
  expect(promotedValues(facets, 20)).toHaveLength(4);
  expect(promotedValues(facets, 7)).toEqual([]);
});
