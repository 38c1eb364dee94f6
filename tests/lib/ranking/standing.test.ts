import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movedRule, pinnedAt } from "#lib/ranking/arranged";
import { houseRules } from "#lib/ranking/house-rules";
import { measures, type RankingContent, type Rule } from "#lib/ranking/schema";
import { rankingFor, type Scope, scopesFor } from "#lib/ranking/scopes";
import { pinned, type Ranked, rankOf, termsOf } from "#lib/ranking/standing";
import { aRanked, contents, day, rankedProducts } from "#tests/support/a-ranking";

const boost: Rule = { id: "b", kind: "boost", by: "brand", value: "fontebrune" };
const bury: Rule = { id: "c", kind: "bury", by: "brand", value: "fontebrune" };
const only = (...rules: Rule[]): RankingContent => ({ rules, pins: [] });
const ordered = (content: RankingContent, products: readonly Ranked[]) =>
  products.toSorted(
    (a, b) => rankOf(content, b, day) - rankOf(content, a, day) || (a.productId < b.productId ? -1 : 1),
  );

describe("where a product stands", () => {
  test("by the rules of the house, what more people choose comes first", () => {
    const [less, more] = [aRanked({ popularity: 998 }), aRanked({ popularity: 999 })];
    expect(rankOf(houseRules, more, day)).toBeGreaterThan(rankOf(houseRules, less, day));
  });

  test("each measure lifts what has more of it", () => {
    const better: Partial<Ranked>[] = [
      { inStock: true },
      { sold: 3 },
      { marginMinor: 900 },
      { createdAt: new Date("2026-11-20T00:00:00Z") },
      { popularity: 4 },
    ];
    const plain = aRanked({ inStock: false, sold: 2, marginMinor: 800, popularity: 3 });
    for (const [place, kind] of measures.entries())
      expect(rankOf(only({ id: kind, kind }), { ...plain, ...better[place] }, day)).toBeGreaterThan(
        rankOf(only({ id: kind, kind }), plain, day),
      );
  });

  test("a rule says more than all rules below it: in stock first stays in stock first", () => {
    fc.assert(
      fc.property(contents, rankedProducts, ({ rules }, products) => {
        const content = only({ id: "first", kind: "in-stock" }, ...rules);
        const stock = ordered(content, products).map(({ inStock }) => inStock);
        if (rules.every(({ kind }) => kind !== "bury"))
          expect(stock).toEqual(stock.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test("the order is whole, and the same however the products come", () => {
    fc.assert(
      fc.property(contents, rankedProducts, (content, products) => {
        expect(ordered(content, products.toReversed())).toEqual(ordered(content, products));
      }),
    );
  });

  test("pins come first in their order, whatever the rules say, and no rule comes near them", () => {
    fc.assert(
      fc.property(contents, rankedProducts, (content, products) => {
        const pins = products.slice(0, 3).map(({ productId }) => ({ productId, note: "" }));
        const first = ordered({ ...content, pins }, products).slice(0, pins.length);
        expect(first.map(({ productId }) => productId)).toEqual(pins.map(({ productId }) => productId));
        for (const product of products)
          expect(Math.abs(rankOf({ ...content, pins: [] }, product, day))).toBeLessThan(pinned - 100);
      }),
    );
  });

  test("what is held back is still there, below its like", () => {
    fc.assert(
      fc.property(contents, rankedProducts, (content, products) => {
        const buried = { ...content, rules: [bury, ...content.rules].slice(0, 12) };
        expect(ordered(buried, products)).toHaveLength(products.length);
      }),
    );
    const [mine, other] = [aRanked({ brandCode: "fontebrune" }), aRanked({ brandCode: "keroual" })];
    expect(rankOf(only(bury), mine, day)).toBeLessThan(rankOf(only(bury), other, day));
    expect(rankOf(only(boost), mine, day)).toBeGreaterThan(rankOf(only(boost), other, day));
  });

  test("every rule tells what it did, half as much as the one above it", () => {
    const terms = termsOf(
      only(boost, bury, { id: "p", kind: "popularity" }),
      aRanked({ brandCode: "fontebrune", popularity: 100 }),
      day,
    );
    expect(terms.map(({ points }) => points)).toEqual([100, -50, 12.5]);
  });

  test("an unknown cost is no margin, a loss no more than none", () => {
    const margin = only({ id: "m", kind: "margin" });
    expect(rankOf(margin, aRanked({ marginMinor: null }), day)).toBe(0);
    expect(rankOf(margin, aRanked({ marginMinor: -500 }), day)).toBe(0);
  });
});

describe("which ranking orders a list", () => {
  test("the nearest: the store's that is looked at, the category's, its department's, the shop's, the house's", () => {
    expect(scopesFor({ category: "maison/lampes", availableAt: "ANG" })).toEqual([
      "store:ANG",
      "category:maison/lampes",
      "category:maison",
      "shop",
    ]);
    expect(scopesFor({ category: "maison", availableAt: "online" })).toEqual(["category:maison", "shop"]);
    const [one, two] = [only(boost), only(bury)];
    const rankings = new Map<Scope, RankingContent>([
      ["shop", one],
      ["category:maison", two],
    ]);
    expect(rankingFor({ category: "maison/lampes" }, rankings)).toBe(two);
    expect(rankingFor({ category: "jardin" }, rankings)).toBe(one);
    expect(rankingFor({ category: "jardin" }, new Map())).toBe(houseRules);
  });
});

describe("arranging", () => {
  const pins = ["a", "b"].map((productId) => ({ productId, note: `note ${productId}` }));
  const ids = (some: readonly { productId: string }[]) => some.map(({ productId }) => productId);

  test("a product is pinned at its place; no pin is lost, none is doubled, each keeps its note", () => {
    expect(ids(pinnedAt(pins, "c", 1))).toEqual(["c", "a", "b"]);
    expect(ids(pinnedAt(pins, "b", 1))).toEqual(["b", "a"]);
    expect(pinnedAt(pins, "b", 1)[0]?.note).toBe("note b");
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.integer({ min: 1, max: 40 }), (some, id, place) => {
        const after = ids(
          pinnedAt(
            some.map((productId) => ({ productId, note: "" })),
            id,
            place,
          ),
        );
        expect(after.toSorted()).toEqual([...new Set([...some, id])].toSorted());
      }),
    );
  });

  test("dropped further down, what stands above is pinned with it", () => {
    expect(ids(pinnedAt(pins, "x", 5, ["a", "b", "c", "d"]))).toEqual(["a", "b", "c", "d", "x"]);
    expect(ids(pinnedAt([], "x", 3, ["c", "d"]))).toEqual(["c", "d", "x"]);
  });

  test("a rule goes up and down among the others; the ends stay", () => {
    const rules: Rule[] = [boost, bury];
    expect(movedRule(rules, "c", -1)).toEqual([bury, boost]);
    expect(movedRule(rules, "c", 1)).toEqual(rules);
  });
});
