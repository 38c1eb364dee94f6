import { describe, expect, test } from "vitest";
import { offerOf } from "#lib/promotions/offer";
import { price } from "#lib/promotions/price";
import { aBasket, aLine, anArticle, aPromotion, now, sociable } from "./a-basket.ts";

const tv = aLine({ sku: "TV", listMinor: 49_900, categories: ["image-son"] });
const cable = aLine({ sku: "CABLE", listMinor: 1_999, quantity: 2, categories: ["image-son"] });

describe("what promotions do to a basket", () => {
  test("without any, the basket costs its lines and its delivery", () => {
    const priced = price(aBasket([tv, cable]), [], now);
    expect(priced).toMatchObject({ goodsMinor: 53_898, totalMinor: 54_488, verdicts: [], gifts: [] });
    expect(priced.vat).toEqual([{ basisPoints: 2_000, net: 45_407, vat: 9_081, gross: 54_488 }]);
  });

  test("ten percent off everything lies on the lines and on the units", () => {
    const priced = price(aBasket([tv, cable]), [aPromotion()], now);
    expect(priced.lines.map(({ totalMinor }) => totalMinor)).toEqual([44_910, 3_598]);
    expect(priced.lines[1]?.unitsMinor).toEqual([1_799, 1_799]);
    expect(priced.verdicts).toMatchObject([{ applied: true, reason: "applied", discountMinor: 5_390 }]);
  });

  test("40 % on the page, then 70 % in the cart, leaves 18 %: never −10 %", () => {
    const page = aPromotion({ ...sociable, id: "p", lane: "catalogue", benefit: percent(4_000) });
    const cart = aPromotion({ ...sociable, id: "c", benefit: percent(7_000) });
    const priced = price(aBasket([aLine({ listMinor: 10_000 })]), [page, cart], now);
    expect(priced.lines[0]).toMatchObject({ unitMinor: 6_000, totalMinor: 1_800 });
  });

  test("the page and the cart tell the same price", () => {
    const page = aPromotion({ lane: "catalogue", benefit: percent(2_500) });
    const offer = offerOf(anArticle(), [page], now);
    expect(offer).toMatchObject({ minor: 900, markdowns: [{ promotionId: "a", amountMinor: 300 }] });
    expect(price(aBasket([aLine({ quantity: 3 })]), [page], now).lines[0]).toMatchObject({
      unitMinor: 900,
      totalMinor: 2_700,
      markdowns: [{ amountMinor: 900 }],
    });
  });
});

const percent = (basisPoints: number) => ({ kind: "percentOff", settings: { basisPoints } });
