import { describe, expect, test } from "vitest";
import { benefits } from "#lib/promotions/benefits/registry";
import type { Names } from "#lib/promotions/clause";
import { conditions } from "#lib/promotions/conditions/registry";

/** As the admin writes keys: by what they are. */
const names: Names = (what, key) => ({ fr: `${key} (${what})`, en: `${key} [${what}]` });
const plain = (words: string | undefined) => words?.replaceAll("\u00A0", " ");

type Said = readonly [kind: string, settings: Record<string, unknown>, fr: string, en: string];

const garden = { categories: ["jardin"] };

describe("a condition says in both languages what it asks:", () => {
  test.each<Said>([
    ["basketReaches", { minor: 6_000 }, "tous les articles font au moins 60,00 €", "all items come to €60.00 or more"],
    [
      "basketReaches",
      { minor: 6_000, upToMinor: 12_000, articles: garden },
      "les articles de jardin (category) font au moins 60,00 €, au plus 120,00 €",
      "the items of jardin [category] come to €60.00 or more, €120.00 at most",
    ],
    [
      "quantityReaches",
      { quantity: 3, articles: { brands: ["Kéroual"] } },
      "le panier compte au moins 3 parmi les articles de la marque Kéroual (brand)",
      "the basket holds at least 3 of the items by Kéroual [brand]",
    ],
    [
      "containsArticles",
      { articles: { skus: ["A", "B"] } },
      "le panier contient l’un parmi les articles A (sku) ou B (sku)",
      "the basket contains one of the items A [sku] or B [sku]",
    ],
    [
      "customerGroup",
      { groups: ["club", "pro"] },
      "le client est du groupe club (group) ou pro (group)",
      "the customer is of the group club [group] or pro [group]",
    ],
    ["firstOrder", {}, "c’est la première commande du client", "it is the customer’s first order"],
    ["nthOrder", { order: 1 }, "c’est la 1re commande du client", "it is the customer’s order no. 1"],
    [
      "nthOrder",
      { order: 3, andLater: true },
      "c’est la 3e commande du client ou une suivante",
      "it is the customer’s order no. 3 or a later one",
    ],
    [
      "channel",
      { channels: ["web", "store", "marketplace"] },
      "l’achat se fait par le site, les magasins ou les places de marché",
      "the purchase is made through the website, the stores or the marketplaces",
    ],
    [
      "store",
      { stores: ["ANG", "NAN"] },
      "un article est retiré à ANG (store) ou NAN (store)",
      "an item is collected at ANG [store] or NAN [store]",
    ],
    [
      "fulfilment",
      { method: "pickup" },
      "tout le panier est retiré en magasin",
      "the whole basket is collected in store",
    ],
    ["fulfilment", { method: "delivery" }, "tout le panier est livré", "the whole basket is delivered"],
    [
      "deliveryMethod",
      { methods: ["home", "express"] },
      "la livraison se fait par home (method) ou express (method)",
      "delivery is by home [method] or express [method]",
    ],
    ["daysAndHours", { days: [3] }, "c’est mercredi, de 0 h 00 à 24 h 00", "it is Wednesday, from 0:00 to 24:00"],
    [
      "daysAndHours",
      { days: [1, 2, 7], fromMinute: 545, untilMinute: 1_080 },
      "c’est lundi, mardi ou dimanche, de 9 h 05 à 18 h 00",
      "it is Monday, Tuesday or Sunday, from 9:05 to 18:00",
    ],
  ])("%s %j", (kind, settings, fr, en) => {
    const said = conditions[kind]?.says(settings, names);
    expect([plain(said?.fr), said?.en]).toEqual([fr, en]);
  });
});

describe("a benefit says in both languages what it gives:", () => {
  test.each<Said>([
    [
      "percentOff",
      { basisPoints: 1_250, articles: garden },
      "−12,5 % sur les articles de jardin (category)",
      "12.5% off the items of jardin [category]",
    ],
    [
      "percentOffCapped",
      { basisPoints: 1_500, capMinor: 4_000 },
      "−15 % sur tous les articles, au plus 40,00 €",
      "15% off all items, €40.00 at most",
    ],
    [
      "amountOff",
      { minor: 1_000, articles: { brands: ["Courbe"], exceptSkus: ["A"], fullPriceOnly: true } },
      "−10,00 € sur les articles de la marque Courbe (brand), sauf A (sku), sauf les prix déjà réduits",
      "€10.00 off the items by Courbe [brand], except A [sku], except reduced prices",
    ],
    [
      "amountOffEach",
      { minor: 500, articles: { exceptCategories: ["livres"], exceptBrands: ["Courbe"] } },
      "−5,00 € sur chacun : tous les articles, sauf livres (category), sauf la marque Courbe (brand)",
      "€5.00 off each of all items, except livres [category], except Courbe [brand]",
    ],
    [
      "amountPerSlice",
      { minor: 1_000, sliceMinor: 10_000 },
      "−10,00 € par tranche de 100,00 € sur tous les articles",
      "€10.00 off for every €100.00 of all items",
    ],
    [
      "amountPerSlice",
      { minor: 1_000, sliceMinor: 10_000, times: 5 },
      "−10,00 € par tranche de 100,00 € sur tous les articles, 5 fois au plus",
      "€10.00 off for every €100.00 of all items, 5 times at most",
    ],
    [
      "amountSteps",
      {
        steps: [
          { fromMinor: 8_000, minor: 1_000 },
          { fromMinor: 15_000, minor: 2_500 },
        ],
      },
      "sur tous les articles : −10,00 € dès 80,00 € et −25,00 € dès 150,00 €",
      "on all items: €10.00 off from €80.00 and €25.00 off from €150.00",
    ],
    [
      "fixedPrice",
      { minor: 390, articles: { skus: ["A"] } },
      "les articles A (sku) à 3,90 € pièce",
      "the items A [sku] at €3.90 each",
    ],
    [
      "buyGet",
      { buy: 2, get: 1 },
      "pour 2 parmi tous les articles, 1 offert, le moins cher",
      "for 2 of all items, 1 free, the cheapest",
    ],
    [
      "buyGet",
      { buy: 1, get: 1, basisPoints: 5_000, times: 2, articles: garden, rewards: { skus: ["A"] } },
      "pour 1 parmi les articles de jardin (category), 1 parmi les articles A (sku) à −50 %, le moins cher, 2 fois au plus",
      "for 1 of the items of jardin [category], 1 of the items A [sku] at 50% off, the cheapest, 2 times at most",
    ],
    [
      "quantitySteps",
      {
        steps: [
          { from: 4, basisPoints: 1_000 },
          { from: 8, basisPoints: 1_500 },
        ],
        articles: garden,
      },
      "sur les articles de jardin (category) : −10 % dès 4 et −15 % dès 8",
      "on the items of jardin [category]: 10% off from 4 and 15% off from 8",
    ],
    [
      "bundle",
      { parts: [{ sku: "A" }, { sku: "B", quantity: 2 }], minor: 5_990 },
      "le lot 1 A (sku) et 2 B (sku) à 59,90 €",
      "the set 1 A [sku] and 2 B [sku] at €59.90",
    ],
    [
      "lotPrice",
      { quantity: 3, minor: 1_800, articles: garden },
      "3 parmi les articles de jardin (category) pour 18,00 €",
      "3 of the items of jardin [category] for €18.00",
    ],
    ["gift", { sku: "A" }, "1 A (sku) offert", "1 A [sku] free"],
    [
      "gift",
      { sku: "A", quantity: 2, upToMinor: 2_000 },
      "2 A (sku) offerts, dans la limite de 20,00 €",
      "2 A [sku] free, worth €20.00 at most",
    ],
    ["freeDelivery", {}, "la livraison offerte", "free delivery"],
    [
      "freeDelivery",
      { methods: ["home", "express"] },
      "la livraison home (method) ou express (method) offerte",
      "free home [method] or express [method] delivery",
    ],
    ["deliveryAt", { minor: 490 }, "la livraison à 4,90 €", "delivery at €4.90"],
    [
      "deliveryAt",
      { minor: 490, methods: ["home", "express"] },
      "la livraison home (method) ou express (method) à 4,90 €",
      "home [method] or express [method] delivery at €4.90",
    ],
  ])("%s %j", (kind, settings, fr, en) => {
    const said = benefits[kind]?.says(settings, names);
    expect([plain(said?.fr), said?.en]).toEqual([fr, en]);
  });
});
