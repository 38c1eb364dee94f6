import { describe, expect, test } from "vitest";
import { marginOf } from "#lib/promotions/margin";
import { overlapsOf } from "#lib/promotions/overlaps";
import { reachOf } from "#lib/promotions/reach";
import { saidOf } from "#lib/promotions/said";
import { sampleBasket } from "#lib/promotions/sample-basket";
import type { Article, PublishedPromotion } from "#lib/promotions/schema";
import { sideBySide } from "#lib/promotions/side-by-side";
import { tryOn } from "#lib/promotions/trial";
import { aBasket, aLine, aPromotion, now } from "./a-basket.ts";
import { ofTheShop, published, skusOfTheShop } from "./a-demo-shop.ts";

const articles = skusOfTheShop().map((sku) => ofTheShop(sku));

describe("beside the form of a promotion stands", () => {
  test("its sentence, or nothing while it makes no sense", () => {
    expect(saidOf(published("livraison-offerte"))?.fr).toBe(
      "Si tous les articles font au moins 60,00\u00A0€, alors la livraison home offerte.",
    );
    expect(saidOf({ conditions: [], benefit: { kind: "percentOff", settings: {} } })).toBeNull();
  });

  test("a basket on which it can be seen at work", () => {
    const promotion = published("trois-pour-deux");
    const lines = sampleBasket([promotion.benefit], articles).map(({ sku, quantity }) =>
      ofTheShop(sku, { id: sku, quantity }),
    );
    expect(lines.length).toBeGreaterThan(1);
    const tried = tryOn({ basket: aBasket(lines), promotions: [], draft: promotion, now });
    expect(tried.with.totalMinor).toBeLessThan(tried.without.totalMinor);
    const [without, with_] = [marginOf(tried.without, lines), marginOf(tried.with, lines)];
    expect(with_).toBeLessThan(without ?? 0);
  });

  test("the draft alone, never beside the version of itself that is in force", () => {
    const inForce = aPromotion({ id: "same", benefit: { kind: "percentOff", settings: { basisPoints: 1_000 } } });
    const draft = { ...inForce, benefit: { kind: "percentOff", settings: { basisPoints: 2_000 } } };
    const basket = aBasket([aLine({ listMinor: 10_000 })]);
    const tried = tryOn({ basket, promotions: [inForce], draft, now });
    expect([tried.without.goodsMinor, tried.with.goodsMinor]).toEqual([10_000, 8_000]);
  });

  test("how many articles it would bring under their cost, and how many books keep their price", () => {
    const deep = aPromotion({ lane: "catalogue", benefit: { kind: "percentOff", settings: { basisPoints: 9_000 } } });
    const lines = [aLine({ listMinor: 10_000, costMinor: 5_000 }), aLine({ listMinor: 10_000, costMinor: 100 })];
    expect(reachOf(deep, [...lines, aLine({ fixedBookPrice: true, costMinor: null })], now)).toEqual({
      articles: 3,
      books: 1,
      belowCost: 1,
    });
    expect(reachOf(published("trois-pour-deux"), lines, now).belowCost).toBeNull();
  });

  test("what becomes of it beside another", () => {
    const one = aPromotion({ id: "a", lane: "line", group: "offers", combinesWith: ["basket"] });
    const other = aPromotion({ id: "b", lane: "order", group: "basket", combinesWith: ["offers"] });
    expect(sideBySide(one, other)).toBe("adds_up_after");
    expect(sideBySide(other, one)).toBe("adds_up_before");
    expect(sideBySide(one, { ...other, combinesWith: [] })).toBe("best_stays");
    expect(sideBySide(one, { ...other, exclusive: "all" })).toBe("apart");
  });
});

describe("a calendar tells the promotions that share articles at the same time:", () => {
  const day = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const week = { from: day(0), until: day(7) };
  const crowds = articles.map((article) => ({ article, count: 1 }));
  const about = (id: string, settings: object, own: Partial<PublishedPromotion> = {}) =>
    aPromotion({
      id,
      ...week,
      benefit: { kind: "percentOff", settings: { basisPoints: 1_000, articles: settings } },
      ...own,
    });
  const shared = (one: PublishedPromotion, other: PublishedPromotion) => {
    const overlaps = overlapsOf([one, other], crowds);
    const [there, back] = [overlaps.get(one)?.[0]?.articles ?? 0, overlaps.get(other)?.[0]?.articles ?? 0];
    expect(there).toBe(back);
    return there;
  };
  const countOf = (chooses: (article: Article) => boolean) => articles.filter(chooses).length;
  const vertmont = about("vertmont", { brands: ["vertmont"] });
  const garden = about("garden", { categories: ["jardin"] });

  test("only while both are in force", () => {
    const candles = { ...published("trois-pour-deux"), ...week };
    const homeware = { ...published("prix-doux"), from: day(6), until: day(9) };
    const later = { ...published("prix-doux"), id: "later", from: day(7), until: day(9) };
    const overlaps = overlapsOf([candles, homeware, later], crowds);
    expect(overlaps.get(candles)?.map(({ other }) => other.id)).toEqual([homeware.id]);
    expect(overlaps.get(homeware)?.map(({ other }) => other.id)).toEqual([candles.id, "later"]);
  });

  test("a brand and a department, a department and one of its categories, and what is but for exceptions", () => {
    const both = countOf(({ brand, categories }) => brand === "vertmont" && categories.includes("jardin"));
    expect(both).toBeGreaterThan(1);
    expect(shared(vertmont, garden)).toBe(both);
    expect(shared(garden, about("tools", { categories: ["jardin/outils"] }))).toBe(
      countOf(({ categories }) => categories.includes("jardin/outils")),
    );
    expect(shared(vertmont, about("others", { categories: ["jardin"], exceptBrands: ["vertmont"] }))).toBe(0);
    expect(shared(garden, about("kitchen", { categories: ["cuisine-table"] }))).toBe(0);
  });

  test("an article named by itself, a part of a bundle, and the one that is rewarded", () => {
    expect(shared(garden, about("one", { skus: ["BF-JAR-004"] }))).toBe(1);
    expect(shared(about("tea", { skus: ["BF-EPI-012"] }), { ...published("lot-the"), ...week })).toBe(1);
    const rewarded = {
      kind: "buyGet",
      settings: { buy: 1, get: 1, articles: { categories: ["jardin"] }, rewards: { skus: ["BF-EPI-012"] } },
    };
    expect(shared(about("tea", { skus: ["BF-EPI-012"] }), aPromotion({ id: "both", ...week, benefit: rewarded }))).toBe(
      1,
    );
  });

  test("of those on the whole basket only those that name articles, of those on delivery none", () => {
    const basket = about("basket", { categories: ["jardin"] }, { lane: "order" });
    expect(shared(vertmont, basket)).toBeGreaterThan(1);
    expect(shared(vertmont, about("all", {}, { lane: "order" }))).toBe(0);
    expect(shared(vertmont, { ...published("livraison-offerte"), ...week })).toBe(0);
  });
});
