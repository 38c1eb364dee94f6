import { describe, expect, test } from "vitest";
import { offerOf } from "#lib/promotions/offer";
import { price } from "#lib/promotions/price";
import type { Basket, BasketLine, Clause, PublishedPromotion } from "#lib/promotions/schema";
import { aBasket, aLine, anArticle, aPromotion, now, sociable } from "./a-basket.ts";

const tv = aLine({ sku: "TV", listMinor: 49_900, categories: ["image-son"] });
const cable = aLine({ sku: "CABLE", listMinor: 1_999, quantity: 2, categories: ["image-son"] });
const clause = (kind: string, settings: Clause["settings"]): Clause => ({ kind, settings });
const percent = (basisPoints: number, articles = {}) => clause("percentOff", { basisPoints, articles });
const onPage = (basisPoints: number, own: Partial<PublishedPromotion> = {}) =>
  aPromotion({ id: "page", lane: "catalogue", benefit: percent(basisPoints), ...own });
const amountOff = (minor: number, own: Partial<PublishedPromotion> = {}) =>
  aPromotion({ id: "off", lane: "order", benefit: clause("amountOff", { minor }), ...own });
const freeDelivery = aPromotion({ id: "free", lane: "delivery", benefit: clause("freeDelivery", {}) });

const priced = (lines: readonly BasketLine[], promotions: readonly PublishedPromotion[], own: Partial<Basket> = {}) =>
  price(aBasket(lines, own), promotions, now);
const reasons = (...told: Parameters<typeof priced>) => priced(...told).verdicts.map(({ reason }) => reason);

describe("what promotions do to a basket", () => {
  test("without any, the basket costs its lines and its delivery", () => {
    const bill = priced([tv, cable], []);
    expect(bill).toMatchObject({ goodsMinor: 53_898, totalMinor: 54_488, verdicts: [], gifts: [] });
    expect(bill.delivery).toEqual({ method: "home", listMinor: 590, minor: 590, discounts: [] });
    expect(bill.vat).toEqual([{ basisPoints: 2_000, net: 45_407, vat: 9_081, gross: 54_488 }]);
  });

  test("ten percent off everything lies on the lines and on the units", () => {
    const bill = priced([tv, cable], [aPromotion()]);
    expect(bill.lines.map(({ totalMinor }) => totalMinor)).toEqual([44_910, 3_598]);
    expect(priced([tv, aLine({ kind: "gift_card" })], [aPromotion()]).lines[1]?.discounts).toEqual([]);
    expect(bill.lines[1]).toMatchObject({
      unitsMinor: [1_799, 1_799],
      discounts: [{ promotionId: "a", amountMinor: 400 }],
    });
    expect(bill.verdicts).toMatchObject([
      { applied: true, reason: "applied", discountMinor: 5_390, says: { fr: "−53,90\u00A0€", en: "−€53.90" } },
    ]);
  });

  test("ten euros over 19,99 19,99 9,99 are 4,00 4,00 2,00", () => {
    const lines = [
      ["A", 1_999],
      ["B", 1_999],
      ["C", 999],
    ].map(([sku, listMinor]) => aLine({ sku: String(sku), listMinor: Number(listMinor) }));
    expect(priced(lines, [amountOff(1_000)]).lines.map(({ discounts }) => discounts[0]?.amountMinor)).toEqual([
      400, 400, 200,
    ]);
  });

  test("40 % on the page, then 70 % in the cart, leaves 18 %: never −10 %", () => {
    const cart = aPromotion({ ...sociable, benefit: percent(7_000) });
    expect(priced([aLine({ listMinor: 10_000 })], [onPage(4_000, sociable), cart]).lines[0]).toMatchObject({
      unitMinor: 6_000,
      totalMinor: 1_800,
    });
  });

  test("50 € off, 10 % and free delivery on a cart of 20 € leave nothing to pay, and owe nothing", () => {
    const all = [amountOff(5_000, sociable), aPromotion(sociable), freeDelivery];
    expect(priced([aLine({ listMinor: 2_000 })], all)).toMatchObject({
      totalMinor: 0,
      goodsMinor: 0,
      vat: [{ gross: 0 }],
    });
  });

  test("a discount on the delivery lies on the delivery", () =>
    expect(priced([tv], [freeDelivery, aPromotion()]).delivery).toEqual({
      method: "home",
      listMinor: 590,
      minor: 0,
      discounts: [{ promotionId: "free", name: freeDelivery.name, amountMinor: 590 }],
    }));

  test("mixed rates: VAT is taken per rate out of what is left, delivery shared between them", () => {
    const food = aLine({ sku: "MIEL", listMinor: 1_000, vatBasisPoints: 550 });
    const bill = priced([aLine({ listMinor: 1_000 }), food], [amountOff(1_000)]);
    expect(bill.lines.map(({ totalMinor }) => totalMinor)).toEqual([500, 500]);
    expect(bill.vat.map(({ gross }) => gross)).toEqual([500 + 314, 500 + 276]);
  });
});

describe("the order in which the cart was filled", () => {
  const mug = aLine({ id: "1" });
  const pickup = { method: "pickup", store: "ANG" } as const;

  test.each<[string, BasketLine, BasketLine]>([
    ["their references", mug, aLine({ id: "0", sku: "TASSE" })],
    ["how they are fetched", mug, aLine({ id: "0", ...pickup })],
    ["where they are fetched", aLine({ id: "1", ...pickup }), aLine({ id: "0", ...pickup, store: "NAN" })],
    ["whether a store is chosen", aLine({ id: "1", ...pickup, store: null }), aLine({ id: "0", ...pickup })],
    ["their quantities", aLine({ id: "1", quantity: 2, listMinor: 600 }), aLine({ id: "0" })],
    ["nothing but their ids", aLine({ id: "0" }), mug],
  ])("does not decide who has the odd cent, of lines that differ by %s", (_, first, second) => {
    const totals = (lines: readonly BasketLine[]) =>
      Object.fromEntries(priced(lines, [amountOff(101)]).lines.map(({ id, totalMinor }) => [id, totalMinor]));
    const expected = { [first.id]: 1_149, [second.id]: 1_150 };
    expect([totals([first, second]), totals([second, first])]).toEqual([expected, expected]);
  });
});

describe("the page", () => {
  test("tells the price the cart starts from", () => {
    const offer = offerOf(anArticle(), [onPage(2_500)], now);
    expect(offer).toEqual({
      minor: 900,
      markdowns: [{ promotionId: "page", name: { fr: "Offre page", en: "Offer page" }, amountMinor: 300 }],
    });
    expect(priced([aLine({ quantity: 3 })], [onPage(2_500)]).lines[0]).toMatchObject({
      unitMinor: 900,
      totalMinor: 2_700,
      markdowns: [{ amountMinor: 900 }],
    });
  });

  test("keeps the better of two that do not add up, and adds up two that do", () => {
    const two = (own = {}) => [onPage(1_000, { id: "b", ...own }), onPage(2_000, { id: "c", ...own })];
    expect(offerOf(anArticle(), two(), now)).toMatchObject({ minor: 960, markdowns: [{ promotionId: "c" }] });
    expect(offerOf(anArticle(), two(sociable), now).minor).toBe(864);
    expect(priced([tv, aLine({ quantity: 2 })], two()).verdicts[0]).toMatchObject({
      reason: "blocked_by",
      wouldSaveMinor: 4_990 + 240,
      says: {
        fr: "L’offre «\u00A0Offre c\u00A0» est retenue\u00A0: les deux ne s’ajoutent pas.",
        en: "“Offer c” was kept: the two do not add up.",
      },
    });
  });

  test("shows nothing that asks for a code, a customer or another hour", () => {
    const hidden = [
      onPage(1_000, { needsCode: true, codes: ["X"] }),
      onPage(1_000, { conditions: [clause("firstOrder", {})] }),
      onPage(1_000, { from: new Date(now.getTime() + 1) }),
      onPage(1_000, { until: now }),
      onPage(1_000, { left: { uses: 0, perCustomer: null, budgetMinor: null } }),
      onPage(1_000, { left: { uses: null, perCustomer: null, budgetMinor: 119 } }),
      aPromotion(),
    ];
    expect(offerOf(anArticle(), hidden, now)).toEqual({ minor: 1_200, markdowns: [] });
    expect(
      offerOf(anArticle(), [onPage(1_000, { from: now, left: { uses: 1, perCustomer: 1, budgetMinor: 120 } })], now)
        .minor,
    ).toBe(1_080);
  });

  test("never reduces a gift card, nor a book that may be delivered", () => {
    expect(offerOf(anArticle({ kind: "gift_card" }), [onPage(2_500)], now).minor).toBe(1_200);
    expect(offerOf(anArticle({ fixedBookPrice: true }), [onPage(2_500)], now).minor).toBe(1_200);
  });
});

describe("promotions that do not shake hands", () => {
  const kitchen = aPromotion({ id: "k", benefit: percent(1_000, { categories: ["cuisine-table"] }) });
  const screens = aPromotion({ id: "s", benefit: percent(1_000, { categories: ["image-son"] }) });

  test("act side by side on different lines", () =>
    expect(priced([aLine(), tv], [kitchen, screens]).goodsMinor).toBe(1_080 + 44_910));

  test("leave each line to the better one", () => {
    const dearer = aPromotion({ id: "all", benefit: clause("amountOffEach", { minor: 1_000 }) });
    expect(priced([aLine(), tv], [kitchen, screens, dearer]).goodsMinor).toBe(200 + 44_910);
  });

  test("one hand is not enough", () => {
    const open = aPromotion({ ...sociable, id: "b", benefit: percent(2_000) });
    expect(priced([aLine()], [aPromotion(), open]).goodsMinor).toBe(960);
    expect(priced([aLine()], [aPromotion(sociable), open]).goodsMinor).toBe(864);
  });

  test("a code of 5 € gives way to 10 % off when that is more, and the loser is told what it would have saved", () => {
    const code = amountOff(500, { needsCode: true, codes: ["CINQ"] });
    const bill = priced([tv], [aPromotion(), code], { codes: ["CINQ"] });
    expect(bill.goodsMinor).toBe(44_910);
    expect(bill.verdicts[1]).toMatchObject({
      reason: "blocked_by",
      wouldSaveMinor: 500,
      applied: false,
      discountMinor: 0,
    });
    expect(priced([aLine()], [aPromotion(), code], { codes: ["CINQ"] }).goodsMinor).toBe(700);
  });

  test("of two codes worth the same the higher priority stays, then the earlier id", () => {
    const [one, two] = [amountOff(500, { id: "1" }), amountOff(500, { id: "2" })];
    const kept = (...all: PublishedPromotion[]) =>
      priced([tv], all).lines[0]?.discounts.map(({ promotionId }) => promotionId);
    expect(kept(two, one)).toEqual(["1"]);
    expect(kept({ ...two, priority: 1 }, one)).toEqual(["2"]);
  });

  test("the price on the page stands: what does not go with it leaves that line out", () => {
    const page = onPage(1_000, { benefit: percent(1_000, { categories: ["image-son"] }) });
    const bill = priced([tv, aLine()], [page, amountOff(600)]);
    expect(bill.lines.map(({ totalMinor }) => totalMinor)).toEqual([44_910, 600]);
    expect(priced([tv], [page, amountOff(600)]).verdicts[1]).toMatchObject({
      reason: "blocked_by",
      wouldSaveMinor: 600,
      says: { fr: "L’offre «\u00A0Offre page\u00A0» est retenue\u00A0: les deux ne s’ajoutent pas." },
    });
  });

  test("one that is exclusive in its group shares the cart with none of it, one that is exclusive with none at all", () => {
    const byGroup = amountOff(5_000, { ...sociable, exclusive: "group" });
    const lines = [tv, aLine()];
    expect(priced(lines, [byGroup, { ...kitchen, ...sociable }]).goodsMinor).toBe(51_100 - 5_000);
    const elsewhere = { ...kitchen, group: "club", combinesWith: ["offers"] };
    expect(priced(lines, [{ ...byGroup, combinesWith: ["club"] }, elsewhere]).goodsMinor).toBe(51_100 - 120 - 5_000);
    const bill = priced(lines, [{ ...byGroup, exclusive: "all" }, elsewhere, freeDelivery]);
    expect(bill).toMatchObject({ goodsMinor: 46_100, totalMinor: 46_690 });
  });
});

describe("nothing goes under", () => {
  test("the cost with its VAT, unless stock is cleared", () => {
    const line = aLine({ costMinor: 950 });
    expect(priced([line], [aPromotion({ benefit: percent(5_000) })]).goodsMinor).toBe(1_140);
    expect(priced([line], [aPromotion({ benefit: percent(5_000), clearance: true })]).goodsMinor).toBe(600);
  });

  test("its own floor, its eco-participation, and a price already under is left alone", () => {
    expect(priced([aLine({ floorMinor: 1_000 })], [aPromotion({ benefit: percent(5_000) })]).goodsMinor).toBe(1_000);
    expect(priced([aLine({ ecoFeeMinor: 300 })], [aPromotion({ benefit: percent(10_000) })]).goodsMinor).toBe(300);
    expect(priced([aLine({ floorMinor: 1_300 })], [aPromotion()])).toMatchObject({
      goodsMinor: 1_200,
      verdicts: [{ reason: "at_floor" }],
    });
    expect(offerOf(anArticle({ floorMinor: 1_300 }), [onPage(1_000)], now).minor).toBe(1_200);
    expect(reasons([aLine({ floorMinor: 1_200 })], [onPage(1_000)])).toEqual(["at_floor"]);
  });

  test("what one line cannot give is taken off the others; what none can is not granted, and told", () => {
    const held = aLine({ sku: "HELD", listMinor: 1_000, floorMinor: 900 });
    const bill = priced([held, aLine({ listMinor: 1_000 })], [amountOff(1_000)]);
    expect(bill.lines.map(({ totalMinor }) => totalMinor)).toEqual([900, 100]);
    expect(priced([held], [amountOff(1_000)]).verdicts[0]).toMatchObject({ applied: true, discountMinor: 100 });
  });

  test("95 % of a book that is collected, and 3 € to deliver books of less than 35 €", () => {
    const book = aLine({ sku: "LIVRE", listMinor: 1_990, fixedBookPrice: true });
    expect(reasons([book], [aPromotion()])).toEqual(["at_floor"]);
    expect(priced([{ ...book, method: "pickup" }], [aPromotion()]).goodsMinor).toBe(1_891);
    expect(priced([book], [freeDelivery]).delivery?.minor).toBe(300);
    expect(priced([{ ...book, quantity: 2 }], [freeDelivery]).delivery?.minor).toBe(1);
    expect(priced([{ ...book, method: "pickup" }, aLine()], [freeDelivery]).delivery?.minor).toBe(0);
    expect(priced([{ ...book, listMinor: 3_500 }], [freeDelivery]).delivery?.minor).toBe(1);
  });

  test("a gift card is money, not goods: it is neither reduced nor counted", () => {
    const card = aLine({ sku: "CARTE", kind: "gift_card", listMinor: 5_000 });
    const from = aPromotion({ conditions: [clause("basketReaches", { minor: 2_000 })] });
    expect(reasons([card, aLine()], [from, aPromotion({ id: "b" })])).toEqual(["condition_unmet", "applied"]);
    expect(priced([card, aLine()], [amountOff(2_000)]).goodsMinor).toBe(5_000);
  });
});
