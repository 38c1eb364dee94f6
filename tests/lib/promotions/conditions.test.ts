import { describe, expect, test } from "vitest";
import { price } from "#lib/promotions/price";
import type { Basket, BasketLine, Clause } from "#lib/promotions/schema";
import { aBasket, aLine, aPromotion, now } from "./a-basket.ts";

type Case = Readonly<{ lines?: readonly BasketLine[]; at?: Date } & Partial<Omit<Basket, "lines">>>;

/** What a promotion that asks for this answers to a basket: null when it is given, else what is missing. */
function missing(kind: string, settings: Clause["settings"], { lines = [aLine()], at = now, ...own }: Case = {}) {
  const asking = aPromotion({ conditions: [{ kind, settings }] });
  const verdict = price(aBasket(lines, own), [asking], at).verdicts[0];
  if (verdict?.applied) return null;
  expect(verdict?.reason).toBe("condition_unmet");
  return { fr: verdict?.says.fr.replaceAll("\u00A0", " "), en: verdict?.says.en };
}

const customer = (ordersBefore: number | null, groups: readonly string[] = []) => ({
  customer: { groups, ordersBefore },
});
const collected = (store: string, own: Partial<BasketLine> = {}) => aLine({ method: "pickup", store, ...own });

describe("an amount", () => {
  const settings = { minor: 2_000, upToMinor: 5_000 };

  test("is reached to the cent, and tells what is missing", () => {
    expect(missing("basketReaches", settings)).toEqual({ fr: "Il manque 8,00 €.", en: "€8.00 more to go." });
    expect(missing("basketReaches", settings, { lines: [aLine({ listMinor: 2_000 })] })).toBeNull();
  });

  test("is passed by the next cent, where there is a most", () => {
    expect(missing("basketReaches", settings, { lines: [aLine({ listMinor: 5_000 })] })).toBeNull();
    expect(missing("basketReaches", settings, { lines: [aLine({ listMinor: 5_001 })] })).toEqual({
      fr: "L’offre vaut jusqu’à 50,00 € d’achats.",
      en: "The offer is for up to €50.00 of goods.",
    });
  });
});

describe("articles", () => {
  const ofKéroual = { articles: { brands: ["Kéroual"] } };
  const other = aLine({ sku: "TV", brand: "Courbe", quantity: 5 });

  test("are counted by the piece, those of others are not", () => {
    expect(missing("quantityReaches", { quantity: 3, ...ofKéroual }, { lines: [aLine(), other] })).toEqual({
      fr: "Il manque 2 articles.",
      en: "2 items more to go.",
    });
    expect(missing("quantityReaches", { quantity: 3, ...ofKéroual }, { lines: [aLine({ quantity: 3 })] })).toBeNull();
  });

  test("one of those named is enough", () => {
    expect(missing("containsArticles", ofKéroual, { lines: [other, aLine()] })).toBeNull();
    expect(missing("containsArticles", ofKéroual, { lines: [other] })).toEqual({
      fr: "Il manque un article de l’offre.",
      en: "One item of the offer is not in the basket yet.",
    });
  });

  test("that are reduced on the page already do not count where only full prices do", () => {
    const reduced = aPromotion({ id: "page", lane: "catalogue", combinesWith: ["offers"] });
    const asking = aPromotion({
      combinesWith: ["offers"],
      conditions: [{ kind: "quantityReaches", settings: { quantity: 1, articles: { fullPriceOnly: true } } }],
    });
    const reasons = (lines: BasketLine[]) =>
      price(aBasket(lines), [reduced, asking], now).verdicts.map(({ reason }) => reason);
    expect(reasons([aLine()])).toEqual(["applied", "condition_unmet"]);
  });
});

describe("who buys", () => {
  test("is of one of the groups", () => {
    expect(missing("customerGroup", { groups: ["club", "pro"] }, customer(3, ["presse", "pro"]))).toBeNull();
    expect(missing("customerGroup", { groups: ["club"] }, customer(3, ["pro"]))).toEqual({
      fr: "L’offre est réservée à un groupe de clients.",
      en: "The offer is for a group of customers.",
    });
  });

  test("orders for the first time, as soon as we know who it is", () => {
    expect(missing("firstOrder", {}, customer(0))).toBeNull();
    expect(missing("firstOrder", {}, customer(1))).toEqual({
      fr: "L’offre est réservée à la première commande.",
      en: "The offer is for a first order.",
    });
    expect(missing("firstOrder", {}, customer(null))).toEqual({
      fr: "À la première commande, une fois l’adresse e-mail connue.",
      en: "On a first order, once we know the e-mail.",
    });
  });

  test("orders for the third time, or later where that is said", () => {
    const third = { order: 3 };
    expect([1, 2, 3].map((before) => missing("nthOrder", third, customer(before)) === null)).toEqual([
      false,
      true,
      false,
    ]);
    const later = { ...third, andLater: true };
    expect([1, 2, 3].map((before) => missing("nthOrder", later, customer(before)) === null)).toEqual([
      false,
      true,
      true,
    ]);
    expect(missing("nthOrder", later, customer(null))).toEqual({
      fr: "L’offre vaut à la 3e commande.",
      en: "The offer is for order no. 3.",
    });
    expect(missing("nthOrder", { order: 1 }, customer(null))?.fr).toBe("L’offre vaut à la 1re commande.");
  });
});

describe("where it is bought and how it is fetched", () => {
  test("through one of the channels", () => {
    const settings = { channels: ["store", "marketplace"] };
    expect(missing("channel", settings, { channel: "marketplace" })).toBeNull();
    expect(missing("channel", settings, { channel: "web" })).toEqual({
      fr: "L’offre ne vaut que par les magasins et les places de marché.",
      en: "The offer is for the stores and the marketplaces only.",
    });
  });

  test("one article collected in one of the stores is enough", () => {
    const inAngers = { stores: ["ANG"] };
    const lines = [aLine(), collected("ANG", { sku: "TV" })];
    expect(missing("store", inAngers, { lines })).toBeNull();
    expect(missing("store", inAngers, { lines: [aLine(), collected("NAN", { sku: "TV" })] })).toEqual({
      fr: "L’offre vaut dans d’autres magasins.",
      en: "The offer is for other stores.",
    });
  });

  test("all of it collected, or all of it delivered", () => {
    const mixed = [aLine(), collected("ANG", { sku: "TV" })];
    expect(missing("fulfilment", { method: "pickup" }, { lines: [collected("ANG")] })).toBeNull();
    expect(missing("fulfilment", { method: "pickup" }, { lines: mixed })).toEqual({
      fr: "L’offre vaut si tout est retiré en magasin.",
      en: "The offer is for baskets wholly collected in store.",
    });
    expect(missing("fulfilment", { method: "delivery" }, { lines: mixed })).toEqual({
      fr: "L’offre vaut si tout est livré.",
      en: "The offer is for baskets wholly delivered.",
    });
  });

  test("by one of the delivery methods, none of which is chosen where nothing is delivered", () => {
    const express = { methods: ["express", "relay"] };
    const otherMethod = {
      fr: "L’offre vaut pour un autre mode de livraison.",
      en: "The offer is for another delivery method.",
    };
    expect(missing("deliveryMethod", express, { delivery: () => ({ minor: 990, method: "relay" }) })).toBeNull();
    expect(missing("deliveryMethod", express)).toEqual(otherMethod);
    expect(missing("deliveryMethod", express, { delivery: () => null })).toEqual(otherMethod);
  });
});

describe("the day and the hour", () => {
  const happy = { days: [1, 2], fromMinute: 17 * 60, untilMinute: 19 * 60 };
  const at = (time: string) => missing("daysAndHours", happy, { at: new Date(time) });

  test("begin at the minute, and end at it, by the clock of the shop", () => {
    const otherHour = {
      fr: "L’offre vaut le lundi et mardi, de 17 h 00 à 19 h 00.",
      en: "The offer is for Monday and Tuesday, from 17:00 to 19:00.",
    };
    expect(at("2026-12-21T15:59:59Z")).toEqual(otherHour);
    expect(at("2026-12-21T16:00:00Z")).toBeNull();
    expect(at("2026-12-22T17:59:59Z")).toBeNull();
    expect(at("2026-12-22T18:00:00Z")).toEqual(otherHour);
    expect(at("2026-12-23T16:30:00Z")).toEqual(otherHour);
  });
});
