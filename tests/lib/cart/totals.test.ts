import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PricedLine } from "#lib/cart/schema";
import { totalsOf } from "#lib/cart/totals";
import { aMethod, aRate } from "#tests/support/a-delivery-method";
import { lineWithoutOffers } from "#tests/support/without-offers";

const saturday = new Date("2026-11-21T10:00:00Z");
const standard = aMethod({ days: 2, rates: [aRate(590, 1_000_000)] });
const express = aMethod({ days: 1, code: "express", freeFromMinor: null, rates: [aRate(1290, 1_000_000)] });
const angers = {
  code: "ANG",
  name: "Bonnefoy Angers",
  leadMinutes: 60,
  opening: { week: Array(7).fill({ opens: 600, closes: 1170 }), exceptions: [] },
};

const line = (change: Partial<PricedLine> = {}): PricedLine => ({
  id: crypto.randomUUID(),
  variantId: "v",
  sku: "LAMP",
  handle: "lamp",
  name: "Lampe",
  optionsText: "",
  picture: null,
  quantity: 1,
  maxQuantity: 9,
  unitGross: 4900,
  ...lineWithoutOffers(4900),
  prior: null,
  totalGross: 4900,
  ecoFee: 0,
  vatBasisPoints: 2000,
  weightGrams: 800,
  shippingClass: "parcel",
  digital: false,
  giftCard: false,
  fulfilment: { method: "delivery" },
  notices: [],
  ...change,
});
const choose = (lines: PricedLine[], deliveryOption: string | null = null) =>
  totalsOf(
    lines,
    { locale: "fr", country: "FR", postcode: null, deliveryOption },
    { methods: [standard, express], stores: [angers] },
    saturday,
  );

describe("what a cart costs", () => {
  test("what takes more room than a method carries is not offered it, however light", () => {
    const small = aMethod({ days: 1, code: "relay", rates: [{ ...aRate(390, 20_000), maxLitres: 100 }] });
    const basket = (quantity: number) =>
      totalsOf(
        [line({ quantity, dimensions: { length: 500, width: 400, height: 200 } })],
        { locale: "fr", country: "FR", postcode: null, deliveryOption: null },
        { methods: [standard, small], stores: [] },
        saturday,
      ).deliveryOptions.map(({ id }) => id);
    expect(basket(2)).toEqual(["relay"]);
    expect(basket(3)).toEqual(["standard"]);
  });

  test("goods, delivery and VAT", () =>
    expect(choose([line()])).toMatchObject({
      goods: 4900,
      delivery: 590,
      total: 5490,
      vat: [{ basisPoints: 2000, net: 4575, vat: 915, gross: 5490 }],
      freeDeliveryIn: 1100,
      deliveryOption: "standard",
    }));

  test("delivery is free from the threshold, and shares the VAT of the goods it carries", () => {
    expect(choose([line({ totalGross: 6000 })])).toMatchObject({ delivery: 0, freeDeliveryIn: 0 });
    const book = line({ totalGross: 1055, vatBasisPoints: 550 });
    expect(choose([line({ totalGross: 1200 }), book]).vat).toMatchObject([
      { basisPoints: 550, gross: 1350 },
      { basisPoints: 2000, gross: 1495 },
    ]);
  });

  test("the earliest option may be preferred to the cheapest, or one named", () => {
    expect(choose([line()], "earliest")).toMatchObject({ deliveryOption: "express", delivery: 1290 });
    expect(choose([line()], "express")).toMatchObject({ deliveryOption: "express" });
    expect(choose([line()], "pigeon")).toMatchObject({ deliveryOption: null, delivery: 0 });
  });

  test("a pick-up and a card by mail cost no delivery", () =>
    expect(choose([line({ fulfilment: { method: "pickup", store: "ANG" } }), line({ digital: true })])).toMatchObject({
      delivery: 0,
      deliveryOptions: [],
      total: 9800,
    }));

  test("what leaves together stands together under one promise", () => {
    const pickup = { fulfilment: { method: "pickup", store: "ANG" } } as const;
    expect(choose([line(), line(pickup), line()]).shipments).toMatchObject([
      { fulfilment: { method: "delivery" }, promisedAt: "2026-11-25T11:00:00.000Z", lineIds: { length: 2 } },
      { storeName: "Bonnefoy Angers", promisedAt: "2026-11-21T11:00:00.000Z", lineIds: { length: 1 } },
    ]);
  });

  test("parts sum to the total whatever is bought", () => {
    const anyLine = fc
      .record({
        quantity: fc.integer({ min: 1, max: 999 }),
        unitGross: fc.integer({ min: 1, max: 500_000 }),
        vatBasisPoints: fc.constantFrom(0, 550, 1000, 2000),
        weightGrams: fc.integer({ min: 0, max: 900 }),
        fulfilment: fc.constantFrom({ method: "delivery" } as const, { method: "pickup", store: "ANG" } as const),
      })
      .map((some) => line({ ...some, totalGross: some.unitGross * some.quantity }));

    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 20 }),
        fc.constantFrom(null, "earliest", "express"),
        (lines, wanted) => {
          const cart = choose(lines, wanted);
          expect(cart.total).toBe(cart.goods + cart.delivery);
          expect(cart.vat.reduce((sum, { gross }) => sum + gross, 0)).toBe(cart.total);
          for (const share of cart.vat) {
            expect(share.net + share.vat).toBe(share.gross);
            expect(Math.min(share.net, share.vat)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
