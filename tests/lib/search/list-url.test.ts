import fc from "fast-check";
import { expect, test } from "vitest";
import {
  filterCount,
  keptPairs,
  type ListState,
  listQuery,
  parseListState,
  toggleAvailability,
  toggleFacet,
  toggleSoon,
  withoutFilters,
} from "#lib/search/list-url";
import { sorts } from "#lib/search/schema";

const read = (query: string) => {
  const params: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const before = params[key];
    params[key] = before === undefined ? value : [before, value].flat();
  }
  return parseListState(params);
};
const plain: ListState = { facets: {}, sort: "relevance", page: 1 };

const code = fc.stringMatching(/^[a-z][a-z0-9_-]{0,15}$/).filter((key) => read(`${key}=x`).facets[key] !== undefined);
const value = fc.string({ minLength: 1, maxLength: 20, unit: "binary" }).filter((text) => !text.includes(","));
const bound = fc.integer({ min: 0, max: 9_999_999 });
const price = fc
  .tuple(fc.option(bound), fc.option(bound))
  .filter(([min, max]) => min !== null || max !== null)
  .map(([min, max]) => (min !== null && max !== null && min > max ? { min: max, max: min } : { min, max }));
const state = fc
  .record(
    {
      query: fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() === text && text !== ""),
      facets: fc
        .dictionary(code, fc.uniqueArray(value, { minLength: 1, maxLength: 5 }), { maxKeys: 10, noNullPrototype: true })
        .map((facets) => Object.fromEntries(Object.entries(facets).map(([key, values]) => [key, values.sort()]))),
      price,
      availableAt: fc.constantFrom("online", "ANG"),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: 100 }),
    },
    { requiredKeys: ["facets", "sort", "page"] },
  )
  .chain((made) =>
    fc.boolean().map((soon): ListState => (soon && made.availableAt === "ANG" ? { ...made, soon: true } : made)),
  );

test("a list reads back from its own address", () => {
  fc.assert(
    fc.property(state, (made) => {
      expect(read(listQuery(made))).toEqual(made);
    }),
  );
});

test("what can be collected within the hour is asked of a store, and goes with it", () => {
  expect(listQuery(toggleSoon(read("magasin=ANG&page=2")))).toBe("?magasin=ANG&retrait=1h");
  expect(listQuery(toggleSoon(read("magasin=ANG&retrait=1h")))).toBe("?magasin=ANG");
  expect(listQuery(toggleAvailability(read("magasin=ANG&retrait=1h"), null))).toBe("");
  expect(read("retrait=1h").soon).toBeUndefined();
  expect(read("magasin=online&retrait=1h").soon).toBeUndefined();
});

test("one list has one address, in whatever order it was asked", () => {
  expect(listQuery(read("page=2&colour=mint,brick&prix=20-50&brand=talbot&tri=price-asc"))).toBe(
    "?brand=talbot&colour=brick,mint&prix=20-50&tri=price-asc&page=2",
  );
  expect(listQuery(read("colour=mint&colour=brick"))).toBe("?colour=brick,mint");
});

test("no address, however strange, breaks a list", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined))),
      (params) => {
        const made = parseListState(params);
        expect(Object.keys(made.facets).length).toBeLessThanOrEqual(10);
        expect(Object.values(made.facets).flat().length).toBeLessThanOrEqual(50);
      },
    ),
  );
  expect(read("page=1e9").page).toBe(100);
  expect(read("page=-3").page).toBe(1);
  expect(read("page=2.5").page).toBe(1);
  expect(read(`q=${"a".repeat(900)}`).query).toHaveLength(200);
  expect(read("tri=stars").sort).toBe("relevance");
  expect(read("prix=cheap")).toEqual(plain);
  expect(read("utm_source=mail&gclid=1&__proto__=x&constructor=x&A=1")).toEqual(plain);
  const many = Array.from({ length: 200 }, (_, i) => `v${i}`).join(",");
  expect(read(`colour=${many}`).facets.colour).toHaveLength(50);
});

test("the price form without JavaScript sends its two fields under one key", () => {
  expect(read("prix=20&prix=49,90").price).toEqual({ min: 2000, max: 4990 });
  expect(read("prix=&prix=50").price).toEqual({ min: null, max: 5000 });
  expect(read("prix=80&prix=20").price).toEqual({ min: 2000, max: 8000 });
});

test("a value toggles on and off, and the list starts again at page 1", () => {
  const asked = read("colour=brick&page=4");
  expect(listQuery(toggleFacet(asked, "colour", "mint"))).toBe("?colour=brick,mint");
  expect(listQuery(toggleFacet(asked, "colour", "brick"))).toBe("");
  expect(listQuery(toggleAvailability(asked, "ANG"))).toBe("?colour=brick&magasin=ANG");
  expect(listQuery(toggleAvailability(read("magasin=ANG"), "ANG"))).toBe("");
});

test("clearing keeps the words and the order", () => {
  const asked = read("q=lampe&colour=brick,mint&magasin=ANG&prix=-50&tri=newest&page=2");
  expect(filterCount(asked)).toBe(4);
  expect(listQuery(withoutFilters(asked))).toBe("?q=lampe&tri=newest");
  expect(keptPairs(asked, "prix")).toEqual([
    ["q", "lampe"],
    ["colour", "brick,mint"],
    ["magasin", "ANG"],
    ["tri", "newest"],
  ]);
});
