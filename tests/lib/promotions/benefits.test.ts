import { describe, expect, test } from "vitest";
import { price } from "#lib/promotions/price";
import type { Basket, BasketLine, Clause, PublishedPromotion } from "#lib/promotions/schema";
import { aBasket, aLine, aPromotion, now } from "./a-basket.ts";

/** A bill under one promotion that gives this. */
const under = (
  benefit: Clause,
  lines: readonly BasketLine[],
  { basket = {}, promotion = {} }: { basket?: Partial<Basket>; promotion?: Partial<PublishedPromotion> } = {},
) => price(aBasket(lines, basket), [aPromotion({ benefit, ...promotion })], now);
const totals = (...told: Parameters<typeof under>) => under(...told).lines.map(({ totalMinor }) => totalMinor);

const mug = (quantity: number, own: Partial<BasketLine> = {}) => aLine({ quantity, ...own });
const candle = (quantity: number, own: Partial<BasketLine> = {}) =>
  aLine({ sku: "BOUGIE", id: "BOUGIE", listMinor: 900, categories: ["deco"], quantity, ...own });
const dish = (own: Partial<BasketLine> = {}) => aLine({ sku: "PLAT", id: "PLAT", listMinor: 3_000, ...own });

describe("buy two mugs, get a candle:", () => {
  const kitchen = { categories: ["cuisine-table"] };
  const benefit = (own: Clause["settings"] = {}): Clause => ({
    kind: "buyGet",
    settings: { buy: 2, get: 1, articles: kitchen, rewards: { categories: ["deco"] }, ...own },
  });

  test("one candle is free for every two mugs, and no more candles than there are", () => {
    expect(totals(benefit(), [mug(1), candle(1)])).toEqual([1_200, 900]);
    expect(totals(benefit(), [mug(2), candle(1)])).toEqual([2_400, 0]);
    expect(totals(benefit(), [mug(5), candle(3)])).toEqual([6_000, 900]);
    expect(totals(benefit(), [mug(6), candle(1)])).toEqual([7_200, 0]);
    expect(totals(benefit({ times: 1 }), [mug(6), candle(3)])).toEqual([7_200, 1_800]);
  });

  test("of candles at two prices the cheaper one is given", () =>
    expect(totals(benefit(), [mug(2), candle(1), candle(1, { id: "small", sku: "S", listMinor: 500 })])).toEqual([
      2_400, 900, 0,
    ]));

  test("a unit that could be the reward as well serves once", () => {
    const everything = benefit({ articles: {}, rewards: { categories: ["deco"] } });
    expect(totals(everything, [mug(1), candle(1)])).toEqual([1_200, 900]);
    expect(totals(everything, [mug(1), candle(2)])).toEqual([1_200, 900]);
    expect(totals(everything, [candle(3)])).toEqual([1_800]);
    expect(totals(everything, [mug(1), candle(5)])).toEqual([1_200, 2_700]);
  });

  test("the last reward may be given in part", () =>
    expect(totals(benefit({ get: 2 }), [mug(4), candle(3)])).toEqual([4_800, 0]));
});

describe("a set at a price", () => {
  const set: Clause = {
    kind: "bundle",
    settings: { parts: [{ sku: "MUG", quantity: 2 }, { sku: "PLAT" }], minor: 4_000 },
  };

  test("is as many whole sets as the basket holds", () => {
    expect(under(set, [mug(2), dish()]).goodsMinor).toBe(4_000);
    expect(under(set, [mug(3), dish({ quantity: 2 })]).goodsMinor).toBe(4_000 + 1_200 + 3_000);
    expect(under(set, [mug(4), dish({ quantity: 2 })]).goodsMinor).toBe(8_000);
    expect(under(set, [mug(1), dish()]).goodsMinor).toBe(4_200);
  });

  test("takes the dearest units of an article first", () => {
    const dearer = mug(2, { id: "dear", method: "pickup", store: "ANG", listMinor: 1_500 });
    expect(under(set, [mug(2), dearer, dish()]).goodsMinor).toBe(4_000 + 2_400);
  });

  test("that is named twice asks for both", () => {
    const twice: Clause = { kind: "bundle", settings: { parts: [{ sku: "MUG" }, { sku: "MUG" }], minor: 2_000 } };
    expect(under(twice, [mug(1)]).goodsMinor).toBe(1_200);
    expect(under(twice, [mug(2)]).goodsMinor).toBe(2_000);
  });

  test("never costs more than its parts", () =>
    expect(under({ ...set, settings: { ...set.settings, minor: 6_000 } }, [mug(2), dish()]).goodsMinor).toBe(5_400));
});

describe("three of one’s choice for a price", () => {
  const lot = (minor: number, quantity = 3): Clause => ({ kind: "lotPrice", settings: { quantity, minor } });

  test("are made of the dearest, lot by lot, and the rest costs what it costs", () => {
    expect(under(lot(3_000), [mug(3), candle(4)]).goodsMinor).toBe(3_000 + 4 * 900);
    expect(under(lot(2_000), [mug(3), candle(4)]).goodsMinor).toBe(2 * 2_000 + 900);
  });

  test("a lot that costs no more than that anyway is left as it is", () => {
    expect(totals(lot(1_000, 1), [mug(1, { listMinor: 1_500 }), candle(1, { listMinor: 1_000 })])).toEqual([
      1_000, 1_000,
    ]);
    expect(under(lot(5_000), [mug(3)]).goodsMinor).toBe(3_600);
  });
});

describe("the more, the cheaper:", () => {
  const steps = [
    { from: 2, basisPoints: 1_000 },
    { from: 4, basisPoints: 2_000 },
  ];
  const benefit = (own: Clause["settings"] = {}): Clause => ({ kind: "quantitySteps", settings: { steps, ...own } });

  test("articles count together", () => expect(totals(benefit(), [mug(1), candle(3)])).toEqual([960, 2_160]));

  test("or each by itself, wherever its units lie", () => {
    const elsewhere = mug(1, { id: "pickup", method: "pickup", store: "ANG" });
    expect(totals(benefit({ eachAlone: true }), [mug(1), candle(4), elsewhere])).toEqual([1_080, 2_880, 1_080]);
    expect(totals(benefit({ eachAlone: true }), [mug(1), candle(1)])).toEqual([1_200, 900]);
  });

  test("what is reduced already does not count where only full prices do", () => {
    const reduced = aPromotion({
      id: "page",
      lane: "catalogue",
      combinesWith: ["offers"],
      benefit: { kind: "percentOff", settings: { basisPoints: 1_000, articles: { categories: ["deco"] } } },
    });
    const cart = aPromotion({ combinesWith: ["offers"], benefit: benefit({ articles: { fullPriceOnly: true } }) });
    const bill = price(aBasket([mug(2), candle(2)]), [reduced, cart], now);
    expect(bill.lines.map(({ totalMinor }) => totalMinor)).toEqual([2_160, 1_620]);
  });
});

describe("an amount off", () => {
  const order = { promotion: { lane: "order" } } as const;

  test("grows at the very cent of its step", () => {
    const steps: Clause = {
      kind: "amountSteps",
      settings: {
        steps: [
          { fromMinor: 2_400, minor: 200 },
          { fromMinor: 3_600, minor: 500 },
        ],
      },
    };
    expect([1, 2, 3].map((quantity) => under(steps, [mug(quantity)], order).goodsMinor)).toEqual([1_200, 2_200, 3_100]);
  });

  test("each is never more than the article costs", () =>
    expect(totals({ kind: "amountOffEach", settings: { minor: 1_000 } }, [mug(2), candle(2)])).toEqual([400, 0]));

  test("brings each article to its price, one that is cheaper keeps its own", () =>
    expect(totals({ kind: "fixedPrice", settings: { minor: 1_000 } }, [mug(3), candle(2)])).toEqual([3_000, 1_800]));

  test("in percent stops at its most, shared by what each line would have had", () => {
    const capped: Clause = { kind: "percentOffCapped", settings: { basisPoints: 5_000, capMinor: 700 } };
    expect(totals(capped, [mug(1), candle(1)], order)).toEqual([800, 600]);
    expect(totals(capped, [mug(1)], order)).toEqual([600]);
  });
});

describe("a gift", () => {
  const gift = (own: Clause["settings"] = {}): Clause => ({ kind: "gift", settings: { sku: "BOUGIE", ...own } });
  const order = { promotion: { lane: "order" } } as const;
  const two = gift({ quantity: 2 });

  test("is free once it is in the basket, and told as long as some of it is not", () => {
    expect(under(two, [mug(1)], order).gifts).toEqual([{ promotionId: "a", sku: "BOUGIE", quantity: 2 }]);
    const one = under(two, [mug(1), candle(1)], order);
    expect([one.goodsMinor, one.gifts]).toEqual([1_200, [{ promotionId: "a", sku: "BOUGIE", quantity: 1 }]]);
    const all = under(two, [mug(1), candle(3)], order);
    expect([all.goodsMinor, all.gifts]).toEqual([1_200 + 900, []]);
  });

  test("is worth what it may be worth, over all its units", () =>
    expect(totals(gift({ quantity: 2, upToMinor: 1_300 }), [mug(1), candle(2)], order)).toEqual([1_200, 500]));

  test("may go under what it cost, for it is no sale", () =>
    expect(totals(gift(), [mug(1), candle(1, { costMinor: 700 })], order)).toEqual([1_200, 0]));
});

describe("delivery", () => {
  const lane = { lane: "delivery" } as const;
  const minorBy = (benefit: Clause, method: string, minor = 990) =>
    under(benefit, [mug(1)], { basket: { delivery: () => ({ minor, method }) }, promotion: lane }).delivery?.minor;
  const express = { methods: ["express", "relay"] };

  test("is free, or only by the methods that are named", () => {
    expect(minorBy({ kind: "freeDelivery", settings: {} }, "home")).toBe(0);
    expect(minorBy({ kind: "freeDelivery", settings: express }, "relay")).toBe(0);
    expect(minorBy({ kind: "freeDelivery", settings: express }, "home")).toBe(990);
  });

  test("costs its reduced price, never more than its own", () => {
    expect(minorBy({ kind: "deliveryAt", settings: { minor: 490 } }, "home")).toBe(490);
    expect(minorBy({ kind: "deliveryAt", settings: { minor: 490, ...express } }, "home")).toBe(990);
    expect(minorBy({ kind: "deliveryAt", settings: { minor: 490 } }, "home", 300)).toBe(300);
  });

  test("of nothing is nothing", () => {
    const collected = { basket: { delivery: () => null }, promotion: lane };
    for (const kind of ["freeDelivery", "deliveryAt"])
      expect(under({ kind, settings: kind === "deliveryAt" ? { minor: 490 } : {} }, [mug(1)], collected)).toMatchObject(
        { delivery: null, verdicts: [{ reason: "nothing_to_discount" }] },
      );
  });
});
