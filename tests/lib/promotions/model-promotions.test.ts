import { describe, expect, test } from "vitest";
import { aboutOf } from "#lib/promotions/concerns";
import { modelPromotions } from "#lib/promotions/models";
import { offerOf } from "#lib/promotions/offer";
import { price } from "#lib/promotions/price";
import type { Basket, BasketLine } from "#lib/promotions/schema";
import { aBasket, now } from "./a-basket.ts";
import { allPublished, ofTheShop, published, skusOfTheShop } from "./a-demo-shop.ts";

const under = (key: string, lines: readonly BasketLine[], own: Partial<Basket> = {}, at = now) =>
  price(aBasket(lines, own), [published(key)], at);
const goods = (...told: Parameters<typeof under>) => under(...told).goodsMinor;
const says = (...told: Parameters<typeof under>) => under(...told).verdicts[0]?.says.fr.replaceAll("\u00A0", " ");

const candle = (quantity: number) => ofTheShop("BF-DEC-008-CEDRE", { quantity });
const mug = (quantity: number) => ofTheShop("BF-CUI-001-CHALK", { quantity });
const novel = (own: Partial<BasketLine> = {}) => ofTheShop("BF-LIV-002-BROCHE", own);

describe("the twenty promotions of the demo shop:", () => {
  test("there are twenty, all named in both languages", () => {
    expect(modelPromotions).toHaveLength(20);
    for (const { definition } of modelPromotions) expect(definition.name.fr).not.toBe(definition.name.en);
  });

  test("they name departments, brands and articles that the shop has", () => {
    const articles = skusOfTheShop().map((sku) => ofTheShop(sku));
    const known = {
      categories: new Set(articles.flatMap(({ categories }) => categories)),
      brands: new Set(articles.map(({ brand }) => brand)),
      skus: new Set(articles.map(({ sku }) => sku)),
    };
    for (const { definition } of modelPromotions) {
      const { selections, skus } = aboutOf(definition);
      for (const chosen of [...selections, { categories: [], brands: [], skus }]) {
        expect(chosen.categories.filter((path) => !known.categories.has(path))).toEqual([]);
        expect(chosen.brands.filter((brand) => !known.brands.has(brand))).toEqual([]);
        expect(chosen.skus.filter((sku) => !known.skus.has(sku))).toEqual([]);
      }
    }
  });

  test("homeware costs 20 % less, on the page already", () => {
    expect(offerOf(candle(1), [published("prix-doux")], now).minor).toBe(1_992);
    expect(goods("prix-doux", [candle(2), mug(1)])).toBe(2 * 1_992 + 1_490);
  });

  test("a sale on furniture may go under what it cost", () =>
    expect(offerOf(ofTheShop("BF-MEU-006-OAK-180"), [published("soldes")], now).minor).toBe(45_430));

  test("mustard has a round price", () =>
    expect(offerOf(ofTheShop("BF-EPI-003"), [published("prix-rond")], now).minor).toBe(390));

  test("each Vertmont tool is 5 € cheaper, a pot of theirs is not", () =>
    expect(goods("euros-de-moins", [ofTheShop("BF-JAR-004", { quantity: 2 }), ofTheShop("BF-JAR-011")])).toBe(
      2 * 1_190 + 890,
    ));

  test("club prices are for the club, and on nobody else’s page", () => {
    const honey = ofTheShop("BF-EPI-006-ACACIA");
    expect(goods("prix-club", [honey], { customer: { groups: ["club"], ordersBefore: 3 } })).toBe(981);
    expect(says("prix-club", [honey])).toBe("L’offre est réservée à un groupe de clients.");
    expect(offerOf(honey, [published("prix-club")], now).minor).toBe(1_090);
  });

  test("of three candles the cheapest is free, of seven two; what its cost keeps back comes off the others", () => {
    expect(goods("trois-pour-deux", [candle(2)])).toBe(2 * 2_490);
    expect(goods("trois-pour-deux", [candle(3)])).toBe(2 * 2_490);
    expect(goods("trois-pour-deux", [candle(7)])).toBe(5 * 2_490);
    const holder = ofTheShop("BF-DEC-009-INK", { quantity: 2 });
    expect(goods("trois-pour-deux", [holder, candle(1)])).toBe(2 * 5_490);
  });

  test("the second cushion is at half price", () => {
    const cushion = (quantity: number) => ofTheShop("BF-DEC-010-SAND-45", { quantity });
    expect(goods("deuxieme-a-moitie", [cushion(1)])).toBe(2_990);
    expect(goods("deuxieme-a-moitie", [cushion(2)])).toBe(2_990 + 1_495);
    expect(under("deuxieme-a-moitie", [cushion(2)]).lines[0]?.unitsMinor).toEqual([2_243, 2_242]);
  });

  test("tableware is 5 % off from four pieces, 10 % from eight", () => {
    expect(goods("degressif", [mug(3)])).toBe(3 * 1_490);
    expect(goods("degressif", [mug(4)])).toBe(4 * 1_490 - 298);
    expect(goods("degressif", [mug(5), ofTheShop("BF-CUI-002-SKY", { quantity: 3 })])).toBe(5 * 1_341 + 3 * 1_161);
  });

  test("three jars of one’s choice cost 18 €", () => {
    const jars = [ofTheShop("BF-CUI-018-05"), ofTheShop("BF-CUI-018-10"), ofTheShop("BF-CUI-018-20", { quantity: 2 })];
    expect(goods("trois-bocaux", jars)).toBe(1_800 + 590);
  });

  test("teapot, mug and tea together cost 59,90 €, however many sets", () => {
    const set = (teapots: number) => [
      ofTheShop("BF-CUI-005-INK", { quantity: teapots }),
      mug(2),
      ofTheShop("BF-EPI-012", { quantity: 2 }),
    ];
    expect(goods("lot-the", set(1))).toBe(5_990 + 1_490 + 1_290);
    expect(goods("lot-the", set(2))).toBe(2 * 5_990);
    expect(goods("lot-the", [mug(2)])).toBe(2 * 1_490);
  });

  test("the winter table needs three pieces at full price, and says how many are missing", () => {
    expect(says("table-d-hiver", [mug(2)])).toBe("Il manque 1 article.");
    expect(goods("table-d-hiver", [mug(3), candle(1)])).toBe(3 * 1_341 + 2_490);
  });

  test("children’s Wednesday begins at midnight in Angers", () => {
    const bear = ofTheShop("BF-ENF-009-SAND");
    expect(goods("mercredi-des-enfants", [bear], {}, new Date("2026-12-22T22:59:59Z"))).toBe(2_690);
    expect(goods("mercredi-des-enfants", [bear], {}, new Date("2026-12-22T23:00:00Z"))).toBe(2_421);
    expect(goods("mercredi-des-enfants", [bear], {}, new Date("2026-07-01T21:59:59Z"))).toBe(2_690);
  });

  test("every 100 € bring 10 €, five times at most", () => {
    const espresso = (quantity: number) => ofTheShop("BF-CUI-012-INK", { quantity });
    expect(goods("tranches", [espresso(1)])).toBe(39_900 - 3_000);
    expect(goods("tranches", [espresso(2)])).toBe(79_800 - 5_000);
  });

  test("10 € off from 80 €, 25 € from 150 €", () => {
    const mirror = (quantity: number) => ofTheShop("BF-DEC-014-INK", { quantity });
    expect(goods("paliers", [mirror(1)])).toBe(7_900);
    expect(goods("paliers", [mirror(1), candle(1)])).toBe(7_900 + 2_490 - 1_000);
    expect(goods("paliers", [mirror(2)])).toBe(15_800 - 2_500);
  });

  test("the welcome code is for a first order of 30 €, once we know who orders", () => {
    const first = { codes: ["BIENVENUE5"], customer: { groups: [], ordersBefore: 0 } };
    expect(says("bienvenue", [mug(3)])).toBe("Il faut saisir un code.");
    expect(says("bienvenue", [mug(1)], first)).toBe("Il manque 15,10 €.");
    expect(goods("bienvenue", [mug(3)], first)).toBe(4_470 - 500);
    expect(says("bienvenue", [mug(3)], { codes: first.codes })).toContain("une fois l’adresse e-mail connue");
    expect(says("bienvenue", [mug(3)], { ...first, customer: { groups: [], ordersBefore: 1 } })).toContain("première");
  });

  test("Christmas takes 15 % off, up to 40 €, and wants to be alone", () => {
    const code = { codes: ["NOEL15"] };
    expect(goods("noel-plafonne", [mug(2)], code)).toBe(2_980 - 447);
    expect(goods("noel-plafonne", [ofTheShop("BF-CUI-012-INK")], code)).toBe(39_900 - 4_000);
    const priced = price(aBasket([mug(8)], code), [published("noel-plafonne"), published("degressif")], now);
    expect(priced.goodsMinor).toBe(8 * 1_490 - 1_788);
    expect(priced.verdicts[1]).toMatchObject({
      reason: "blocked_by",
      wouldSaveMinor: 1_192,
      says: {
        fr: "L’offre «\u00A0Noël\u00A0: −15\u00A0%, jusqu’à 40\u00A0€\u00A0» est retenue\u00A0: les deux ne s’ajoutent pas.",
      },
    });
  });

  test("shortbread is given from 60 €, and does not help to reach them", () => {
    const shortbread = ofTheShop("BF-EPI-010");
    const priced = under("cadeau-sables", [mug(5)]);
    expect(priced.gifts).toEqual([{ promotionId: "cadeau-sables", sku: "BF-EPI-010", quantity: 1 }]);
    expect(priced.verdicts[0]).toMatchObject({
      applied: true,
      discountMinor: 0,
      says: { fr: "Un cadeau vous attend." },
    });
    expect(goods("cadeau-sables", [mug(5), shortbread])).toBe(5 * 1_490);
    expect(says("cadeau-sables", [mug(4), shortbread])).toBe("Il manque 0,40 €.");
  });

  test("a basket collected whole is 5 % off, books too, for the law lets them", () => {
    expect(goods("retrait", [mug(1), novel()])).toBe(1_490 + 1_990);
    const collected = { method: "pickup", store: "ANG" } as const;
    expect(goods("retrait", [{ ...mug(1), ...collected }, novel(collected)])).toBe(1_415 + 1_891);
  });

  test("delivery is free from 60 €, and tells how much is missing", () => {
    expect(under("livraison-offerte", [mug(5)])).toMatchObject({
      totalMinor: 7_450,
      delivery: { listMinor: 590, minor: 0 },
    });
    expect(says("livraison-offerte", [mug(4)])).toBe("Il manque 0,40 €.");
    expect(under("livraison-offerte", [novel({ quantity: 4 })]).delivery?.minor).toBe(1);
  });

  test("express delivery is 4,90 € from 100 €", () => {
    const express = { delivery: () => ({ minor: 1_290, method: "express" }) };
    expect(under("express-a-4-90", [mug(8)], express).delivery).toMatchObject({ listMinor: 1_290, minor: 490 });
    expect(under("express-a-4-90", [mug(8)]).verdicts[0]?.reason).toBe("nothing_to_discount");
  });

  test("all twenty at once: one verdict each, and nobody who does not shake hands", () => {
    const priced = price(aBasket([candle(3), mug(8), novel()]), allPublished(), now);
    expect(priced.verdicts).toHaveLength(20);
    expect(priced.verdicts.filter(({ applied }) => applied).map(({ promotionId }) => promotionId)).toEqual([
      "prix-doux",
      "trois-pour-deux",
      "degressif",
      "tranches",
      "cadeau-sables",
      "livraison-offerte",
    ]);
  });
});
