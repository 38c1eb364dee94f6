import { describe, expect, test } from "vitest";
import type { SoldArticle } from "#lib/orders/queries-sales";
import { accountOf } from "#lib/rehearsal/account";
import { forecastOf } from "#lib/rehearsal/forecast";
import { neighboursOf, shelvesOf } from "#lib/rehearsal/neighbours";
import type { RehearsalResult, Sums } from "#lib/rehearsal/schema";
import { emptyTally } from "#lib/rehearsal/tally";
import { anArticle, aPromotion } from "../promotions/a-basket.ts";

const now = new Date("2026-12-01T00:00:00Z");
const day = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe("the forecast of a promotion", () => {
  const sums = (revenueMinor: number, marginMinor: number): Sums => ({
    revenueMinor,
    marginMinor,
    discountMinor: 0,
    netMinor: 0,
  });
  /** In thirty days it would have acted on 60 orders of 100 €, 10 € off each. */
  const result: RehearsalResult = {
    ...emptyTally,
    touched: { orders: 60, without: sums(600_000, 240_000), with: sums(540_000, 190_000) },
  };
  const rehearsed = { from: day(-30), until: now, result };
  const over = (startsAt: Date | null, endsAt: Date | null, budgetMinor: number | null = null) =>
    forecastOf(rehearsed, { startsAt, endsAt, budgetMinor }, now);

  test("is a rule of three over the days of its period", () => {
    expect(over(day(2), day(12))).toEqual({
      days: 10,
      rehearsedDays: 30,
      orders: 20,
      revenueMinor: 180_000,
      marginMinor: 63_333,
      costMinor: 20_000,
      budgetReached: false,
    });
  });

  test("counts from now on where it has begun, thirty days where it has no end, and nothing once it is over", () => {
    expect(over(day(-5), day(15)).orders).toBe(30);
    expect(over(null, null)).toMatchObject({ days: 30, orders: 60, costMinor: 60_000 });
    expect(over(day(-5), day(-1))).toMatchObject({ days: 0, orders: 0, costMinor: 0 });
  });

  test("costs no more than the budget", () => {
    expect(over(null, day(10), 15_000)).toMatchObject({ costMinor: 15_000, budgetReached: true });
    expect(over(null, day(10), 25_000)).toMatchObject({ costMinor: 20_000, budgetReached: false });
  });
});

const sold = (own: Partial<SoldArticle> & { sku: string }): SoldArticle => ({
  ...anArticle(own),
  name: { fr: own.sku, en: own.sku },
  units: 0,
  grossMinor: 0,
  netMinor: 0,
  fullUnits: 0,
  fullGrossMinor: 0,
  ...own,
});
const ofBrand = aPromotion({
  benefit: { kind: "percentOff", settings: { basisPoints: 2_000, articles: { brands: ["Kéroual"] } } },
});
const [mug, bowl, glass, lamp, card] = [
  sold({ sku: "MUG" }),
  sold({ sku: "BOWL", brand: "Courbe" }),
  sold({ sku: "GLASS", brand: null }),
  sold({ sku: "LAMP", brand: "Courbe", categories: ["maison-deco", "maison-deco/luminaires"] }),
  sold({ sku: "CARD", brand: null, kind: "gift_card" }),
];
const shelves = shelvesOf(
  ofBrand,
  [mug, bowl, glass, lamp, card].map((article) => ({ article, count: 1 })),
);

describe("neighbours of a promotion", () => {
  test("stand in a category of its articles and are none of them; gift cards are nobody's", () => {
    expect(neighboursOf(ofBrand, shelves, [mug, bowl, glass, lamp, card]).map(({ sku }) => sku)).toEqual([
      "BOWL",
      "GLASS",
    ]);
  });

  test("are none where the whole category takes part", () => {
    const settings = { basisPoints: 2_000, articles: { categories: ["cuisine-table"] } };
    const ofCategory = aPromotion({ benefit: { kind: "percentOff", settings } });
    const all = [mug, bowl].map((article) => ({ article, count: 1 }));
    expect(neighboursOf(ofCategory, shelvesOf(ofCategory, all), [mug, bowl])).toEqual([]);
  });
});

describe("the account of a promotion", () => {
  const before = [
    { ...mug, units: 10, grossMinor: 12_000, netMinor: 10_000, costMinor: 400, fullUnits: 10, fullGrossMinor: 12_000 },
    { ...bowl, units: 8, grossMinor: 8_000, netMinor: 6_667, fullUnits: 8, fullGrossMinor: 8_000 },
    { ...glass, units: 4, grossMinor: 2_000, netMinor: 1_667, fullUnits: 4, fullGrossMinor: 2_000 },
    { ...lamp, units: 9, grossMinor: 9_000, netMinor: 7_500, fullUnits: 9, fullGrossMinor: 9_000 },
  ];
  const during = [
    { ...mug, units: 30, grossMinor: 28_800, netMinor: 24_000, costMinor: 400 },
    { ...bowl, units: 7, grossMinor: 6_500, netMinor: 5_417, fullUnits: 5, fullGrossMinor: 5_000 },
    { ...glass, units: 6, grossMinor: 3_000, netMinor: 2_500, fullUnits: 6, fullGrossMinor: 3_000 },
  ];

  test("is what its articles sold more, what was left of it, and what neighbours lost at their full price", () => {
    expect(accountOf(ofBrand, shelves, { before, during })).toEqual({
      before: { units: 10, grossMinor: 12_000, marginMinor: 6_000 },
      during: { units: 30, grossMinor: 28_800, marginMinor: 12_000 },
      losses: [{ sku: "BOWL", name: bowl.name, unitsBefore: 8, units: 5, grossMinor: 3_000 }],
      lostMinor: 3_000,
    });
  });

  test("counts a neighbour that sold no more at all as lost whole, and one of another category never", () => {
    const { losses } = accountOf(ofBrand, shelves, { before, during: [] });
    expect(losses.map(({ sku, grossMinor }) => [sku, grossMinor])).toEqual([
      ["BOWL", 8_000],
      ["GLASS", 2_000],
    ]);
  });
});
