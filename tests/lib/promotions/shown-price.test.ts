import { describe, expect, test } from "vitest";
import type { PriceInterval } from "#lib/pricing/prior-price";
import type { PublishedPromotion } from "#lib/promotions/schema";
import {
  cartOffersOn,
  type Offers,
  offeredPrice,
  type PublicPeriod,
  priorOffered,
  promotionsOn,
} from "#lib/promotions/shown-price";
import { anArticle, aPromotion, now } from "./a-basket.ts";

const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const mug = anArticle({ listMinor: 10_000 });

/** So much off the page between two days from now; an operation is what was declared as one. */
function cut(basisPoints: number, from: number, until: number | null, own: Partial<PublicPeriod["promotion"]> = {}) {
  const promotion = aPromotion({
    id: `${basisPoints} from ${from}`,
    lane: "catalogue",
    benefit: { kind: "percentOff", settings: { basisPoints } },
    from: day(from),
    until: until === null ? null : day(until),
    ...own,
  });
  return { promotion, from: promotion.from, until: promotion.until, operation: promotion.id };
}
const offers = (...periods: PublicPeriod[]): Offers => ({ at: now, periods, lines: [] });
const soldes = (period: PublicPeriod): PublicPeriod => ({ ...period, operation: "soldes" });

/** [[12000, -90], [10000, -20]]: 120 € from ninety days ago, 100 € for twenty days. */
const listed = (...changes: (readonly [number, number])[]): PriceInterval[] =>
  changes.map(([grossMinor, since], i) => {
    const next = changes[i + 1];
    return { grossMinor, since: day(since), until: next ? day(next[1]) : null };
  });

describe("the price that everybody sees", () => {
  test("is made by the promotions in force on the article, the largest told first", () => {
    const own = { combinesWith: ["offers"] };
    const garden = cut(5_000, -1, 1, {
      benefit: { kind: "percentOff", settings: { basisPoints: 5_000, articles: { categories: ["jardin"] } } },
    });
    const all = offers(
      cut(500, -3, null, own),
      cut(1_000, -2, 1, own),
      cut(2_000, 0, 1, own),
      garden,
      cut(9_000, 1, 2),
    );
    const on = promotionsOn(mug, all);
    expect(on.map(({ id }) => id)).toEqual(["500 from -3", "1000 from -2", "2000 from 0"]);
    const { minor, by } = offeredPrice(mug, on, now);
    expect(minor).toBe(10_000 - 2_000 - 800 - 360);
    expect(by.map(({ id }) => id)).toEqual(["2000 from 0", "1000 from -2", "500 from -3"]);
  });

  test("is no longer theirs the moment they end", () =>
    expect(promotionsOn(mug, offers(cut(1_000, -2, 0)))).toEqual([]));
});

describe("the price it was before", () => {
  const stable = listed([10_000, -90]);

  test("is the list price, when nothing else was offered in the thirty days", () =>
    expect(priorOffered(mug, stable, offers(cut(2_000, -1, null)))).toEqual({ minor: 10_000, percent: 20 }));

  test("is what a promotion made of it within those days", () => {
    expect(priorOffered(mug, stable, offers(cut(2_000, -1, null), cut(1_000, -20, -10)))).toEqual({
      minor: 9_000,
      percent: 11,
    });
    expect(priorOffered(mug, stable, offers(cut(2_000, -1, null), cut(1_000, -60, -40)))?.minor).toBe(10_000);
  });

  test("is not that of another article’s promotion", () => {
    const garden = {
      benefit: { kind: "percentOff", settings: { basisPoints: 1_000, articles: { brands: ["Courbe"] } } },
    };
    expect(priorOffered(mug, stable, offers(cut(2_000, -1, null), cut(1_000, -20, -10, garden)))?.minor).toBe(10_000);
  });

  test("of a second cut in one sale is the price before the first, however long ago", () => {
    const sale = [soldes(cut(2_000, -50, -10)), soldes(cut(4_000, -10, null))];
    expect(priorOffered(mug, stable, offers(...sale))).toEqual({ minor: 10_000, percent: 40 });
  });

  test("of a second cut in one sale is looked for in the thirty days before the first", () => {
    const sale = [soldes(cut(2_000, -50, -10)), soldes(cut(4_000, -10, null))];
    const cheaperBefore = listed([10_000, -200], [7_500, -90], [10_000, -60]);
    expect(priorOffered(mug, cheaperBefore, offers(...sale))).toEqual({ minor: 7_500, percent: 20 });
  });

  test("counts only what made the price of now: not a sale that gave way to a better offer", () => {
    const [weak, strong] = [soldes(cut(1_000, -50, null)), cut(2_000, -40, null)];
    const before = listed([10_000, -200], [9_500, -75], [10_000, -60]);
    expect(priorOffered(mug, before, offers(weak, strong))).toEqual({ minor: 9_000, percent: 11 });
    const again = soldes(cut(2_000, -5, null));
    expect(priorOffered(mug, before, offers(weak, { ...again, from: day(-5) }))).toEqual({ minor: 9_500, percent: 16 });
  });

  test("asks nothing of promotions that ended long before it began, whoever may still read them", () => {
    const forgotten = cut(500, -300, -60, { benefit: { kind: "percentOff", settings: {} } });
    const always = listed([10_000, -400]);
    expect(priorOffered(mug, always, offers(cut(2_000, -1, null), forgotten))?.minor).toBe(10_000);
    expect(priorOffered(mug, always, offers(forgotten))).toBeNull();
    expect(() => priorOffered(mug, always, offers(cut(2_000, -40, null), forgotten))).toThrow();
  });

  test("is told of a list price that came down, and of nothing that did not", () => {
    const cheaper = listed([12_000, -90], [10_000, -20]);
    expect(priorOffered(mug, cheaper, offers())).toEqual({ minor: 12_000, percent: 17 });
    expect(priorOffered(mug, listed([8_000, -90], [10_000, -20]), offers())).toBeNull();
    expect(priorOffered(mug, stable, offers(cut(2_000, -9, -3)))).toBeNull();
  });

  test("of a promotion that leaves the article its price is none", () => {
    const book = anArticle({ listMinor: 10_000, fixedBookPrice: true });
    expect(priorOffered(book, stable, offers(cut(2_000, -1, null)))).toBeNull();
  });
});

describe("the offers of the cart told on a page", () => {
  const asking = (id: string, ...kinds: PublishedPromotion["conditions"]) => aPromotion({ id, conditions: kinds });
  const told = (...lines: PublishedPromotion[]) => cartOffersOn(mug, { ...offers(), lines }).map(({ id }) => id);

  test("ask only for what is in the basket, and are about the article", () => {
    const many = { kind: "quantityReaches", settings: { quantity: 3 } };
    const much = { kind: "basketReaches", settings: { minor: 5_000 } };
    const one = { kind: "containsArticles", settings: {} };
    expect(told(asking("a"), asking("b", many, much), asking("c", one))).toEqual(["a", "b", "c"]);
    expect(told(asking("club", many, { kind: "customerGroup", settings: { groups: ["club"] } }))).toEqual([]);
    const garden = { kind: "percentOff", settings: { basisPoints: 1_000, articles: { categories: ["jardin"] } } };
    expect(told(aPromotion({ benefit: garden }))).toEqual([]);
  });
});
