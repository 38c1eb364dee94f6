import { describe, expect, test } from "vitest";
import { neverHolds } from "#lib/promotions/never-holds";
import type { Clause, PublishedPromotion } from "#lib/promotions/schema";
import { aPromotion, now } from "./a-basket.ts";
import { allPublished } from "./a-demo-shop.ts";

const told = (own: Partial<PublishedPromotion>, locale: "fr" | "en" = "fr") =>
  neverHolds(aPromotion(own), now).map((sentence) => sentence[locale]);
const together = (...conditions: Clause[]) => told({ conditions });
const clause = (kind: string, settings: Clause["settings"]): Clause => ({ kind, settings });
const excluded = ["Les conditions s’excluent l’une l’autre."];

describe("a promotion that can never do anything is told to its author:", () => {
  test("none of the twenty is", () => {
    for (const promotion of allPublished()) expect(neverHolds(promotion, now)).toEqual([]);
  });

  test("its period is over, or ends before it starts", () => {
    expect(told({ until: now })).toEqual(["La période est passée."]);
    expect(told({ until: new Date(now.getTime() + 1) })).toEqual([]);
    const later = new Date(now.getTime() + 2);
    expect(told({ from: later, until: new Date(now.getTime() + 1) })).toEqual(["La fin précède le début."]);
    expect(told({ from: later, until: later })).toEqual(["La fin précède le début."]);
  });

  test.each<[string, Clause[]]>([
    [
      "500 € at least and 300 € at most",
      [clause("basketReaches", { minor: 50_000 }), clause("basketReaches", { minor: 1, upToMinor: 30_000 })],
    ],
    ["the first order and the third", [clause("firstOrder", {}), clause("nthOrder", { order: 3 })]],
    ["the third order and the fourth", [clause("nthOrder", { order: 3 }), clause("nthOrder", { order: 4 })]],
    [
      "on the site and in stores",
      [clause("channel", { channels: ["web"] }), clause("channel", { channels: ["store"] })],
    ],
    [
      "delivered, yet collected in Nantes",
      [clause("fulfilment", { method: "delivery" }), clause("store", { stores: ["NAN"] })],
    ],
    [
      "collected, yet by express",
      [clause("fulfilment", { method: "pickup" }), clause("deliveryMethod", { methods: ["express"] })],
    ],
    ["an hour that ends when it begins", [clause("daysAndHours", { days: [1], fromMinute: 600, untilMinute: 600 })]],
    [
      "delivered by express, and by relay",
      [clause("deliveryMethod", { methods: ["express"] }), clause("deliveryMethod", { methods: ["relay"] })],
    ],
    ["Monday and Tuesday", [clause("daysAndHours", { days: [1] }), clause("daysAndHours", { days: [2] })]],
  ])("%s", (_, conditions) => expect(together(...conditions)).toEqual(excluded));

  test("what can hold together is left alone", () => {
    expect(
      together(clause("basketReaches", { minor: 300 }), clause("basketReaches", { minor: 1, upToMinor: 300 })),
    ).toEqual([]);
    expect(together(clause("firstOrder", {}), clause("nthOrder", { order: 1 }))).toEqual([]);
    expect(together(clause("nthOrder", { order: 2, andLater: true }), clause("nthOrder", { order: 9 }))).toEqual([]);
    expect(
      together(clause("channel", { channels: ["web", "store"] }), clause("channel", { channels: ["store"] })),
    ).toEqual([]);
    const inStores = [clause("store", { stores: ["ANG"] }), clause("store", { stores: ["NAN"] })];
    expect(together(...inStores, clause("fulfilment", { method: "pickup" }))).toEqual([]);
    const byExpress = clause("deliveryMethod", { methods: ["express"] });
    expect(together(byExpress, clause("fulfilment", { method: "delivery" }))).toEqual([]);
    expect(together(byExpress, clause("store", { stores: ["ANG"] }))).toEqual([]);
    expect(together(clause("channel", { channels: ["web"] }), clause("store", { stores: ["ANG"] }))).toEqual([]);
    const evening = { days: [1, 2, 3], fromMinute: 1_080 };
    expect(
      together(clause("daysAndHours", evening), clause("daysAndHours", { days: [3], untilMinute: 1_081 })),
    ).toEqual([]);
    const ofCandles = { articles: { categories: ["maison-deco/bougies"] } };
    expect(
      together(
        clause("basketReaches", { minor: 500 }),
        clause("basketReaches", { minor: 1, upToMinor: 300, ...ofCandles }),
      ),
    ).toEqual([]);
  });

  test("its exceptions take away all that it chooses", () => {
    const of = (articles: Clause["settings"]) =>
      told({ benefit: clause("percentOff", { basisPoints: 1_000, articles }) });
    const nothing = ["Les exceptions retirent tous les articles choisis."];
    expect(of({ categories: ["jardin"], exceptCategories: ["jardin", "meubles"] })).toEqual(nothing);
    expect(of({ brands: ["Courbe"], exceptBrands: ["Courbe"] })).toEqual(nothing);
    expect(of({ skus: ["A", "B"], exceptSkus: ["B", "A"] })).toEqual(nothing);
    expect(of({ skus: ["A", "B"], exceptSkus: ["B"] })).toEqual([]);
    const noMugs = { articles: { skus: ["MUG"], exceptSkus: ["MUG"] } };
    expect(together(clause("basketReaches", { minor: 1, ...noMugs }))).toEqual(nothing);
  });

  test("in English, to an author who reads it", () => {
    const noMugs = { skus: ["MUG"], exceptSkus: ["MUG"] };
    const hopeless = {
      from: now,
      until: now,
      conditions: [clause("firstOrder", {}), clause("nthOrder", { order: 3 })],
      benefit: clause("percentOff", { basisPoints: 1_000, articles: noMugs }),
    };
    expect(told(hopeless, "en")).toEqual([
      "The period is over.",
      "The end comes before the start.",
      "The conditions exclude one another.",
      "The exceptions take away every item chosen.",
    ]);
  });
});
