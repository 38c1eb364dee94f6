import { describe, expect, test } from "vitest";
import type { PricedCart, PricedLine } from "#lib/cart/schema";
import { agreementOf } from "#lib/checkout/agreement";
import { problemOf } from "#lib/checkout/readiness";
import { cartWithoutOffers, lineWithoutOffers } from "#tests/support/without-offers";

const line: PricedLine = {
  id: "l1",
  variantId: "v1",
  sku: "LAMP",
  handle: "lamp",
  name: "Lampe",
  optionsText: "",
  picture: null,
  quantity: 2,
  maxQuantity: 9,
  unitGross: 4900,
  ...lineWithoutOffers(4900),
  prior: null,
  totalGross: 9800,
  ecoFee: 0,
  vatBasisPoints: 2000,
  weightGrams: 800,
  shippingClass: "parcel",
  digital: false,
  giftCard: false,
  fulfilment: { method: "delivery" },
  notices: [],
};
const cart: PricedCart = {
  id: "c1",
  locale: "fr",
  currency: "EUR",
  lines: [line],
  shipments: [
    {
      fulfilment: line.fulfilment,
      storeName: null,
      lineIds: ["l1"],
      promisedAt: "2026-11-24T11:00:00Z",
      promise: null,
    },
  ],
  contact: { email: "camille@courrier.example", name: "Camille" },
  address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
  deliveryOptions: [],
  relayPoint: null,
  slot: null,
  deliveryOption: "home",
  goods: 9800,
  delivery: 0,
  total: 9800,
  ...cartWithoutOffers(9800),
  vat: [],
  credits: [],
  due: 9800,
  freeDeliveryIn: null,
  itemCount: 2,
};
const withLine = (change: Partial<PricedLine>): PricedCart => ({ ...cart, lines: [{ ...line, ...change }] });

describe("what keeps a cart from being paid", () => {
  test("nothing, when all is there and the total is the agreed one", () => {
    expect(problemOf(cart, { total: 9800 })).toBeNull();
    expect(problemOf(cart, {})).toBeNull();
  });

  test("nothing in it, or something missing", () => {
    expect(problemOf({ ...cart, lines: [] }, {})).toEqual({ code: "empty_cart" });
    expect(problemOf({ ...cart, contact: null, address: null, deliveryOption: null }, {})).toEqual({
      code: "cart_incomplete",
      missing: ["contact", "address", "deliveryOption"],
    });
  });

  test("a pick-up needs no address, but a time", () => {
    const fulfilment = { method: "pickup", store: "ANG" } as const;
    const pickup = { ...withLine({ fulfilment }), address: null, deliveryOption: null };
    const shipment = { fulfilment, storeName: "Angers", lineIds: ["l1"], promise: null };
    expect(problemOf({ ...pickup, shipments: [{ ...shipment, promisedAt: "2026-11-21T16:30:00Z" }] }, {})).toBeNull();
    expect(problemOf({ ...pickup, shipments: [{ ...shipment, promisedAt: null }] }, {})).toMatchObject({
      missing: ["pickup"],
    });
  });

  test("goods that are short, gone, or sold in stores only", () => {
    expect(problemOf(withLine({ notices: [{ code: "short_of_stock", available: 1 }] }), {})).toEqual({
      code: "out_of_stock",
      shortages: [{ sku: "LAMP", locationCode: "WEB", asked: 2, available: 1 }],
    });
    expect(problemOf(withLine({ notices: [{ code: "no_longer_sold" }] }), {})).toMatchObject({ skus: ["LAMP"] });
    expect(problemOf(withLine({ notices: [{ code: "store_only" }] }), {})).toMatchObject({ code: "store_only" });
  });

  test("a total that is not the agreed one, or a price that moved since nobody agreed to it", () => {
    expect(problemOf(cart, { total: 9700 })).toEqual({ code: "total_changed", was: 9700, is: 9800 });
    const dearer = { ...cart, totalBefore: 9000 };
    expect(problemOf(dearer, {})).toEqual({ code: "total_changed", was: 9000, is: 9800 });
    expect(problemOf(dearer, { total: 9800 })).toBeNull();
  });

  test("a total or a rest to pay that is not what a program was told last", () => {
    const told = (total: number, due: number) => ({ ...cart, told: { total, due } });
    expect(problemOf(told(9000, 9000), {})).toEqual({ code: "total_changed", was: 9000, is: 9800 });
    expect(problemOf(told(9800, 5000), {})).toEqual({ code: "due_changed", was: 5000, is: 9800 });
    expect(problemOf({ ...told(9800, 9800), totalBefore: 9000 }, {})).toBeNull();
    expect(problemOf(told(9000, 9000), { total: 9800, due: 9800 })).toBeNull();
  });

  test("a code that others have used up, unless the shopper has agreed to the total without it", () => {
    const says = { fr: "", en: "" };
    const late = { ...cart, codes: [{ code: "NOEL", applied: false, reason: "code_exhausted", says }] };
    expect(problemOf(late, {})).toEqual({ code: "code_exhausted", refusedCode: "NOEL" });
    expect(problemOf(late, { total: 8800 })).toEqual({ code: "code_exhausted", refusedCode: "NOEL" });
    expect(problemOf(late, { total: 9800 })).toBeNull();
    expect(problemOf({ ...late, told: { total: 9800, due: 9800 } }, {})).toBeNull();
  });

  test("an article whose price somebody looks at", () =>
    expect(problemOf(withLine({ notices: [{ code: "price_frozen" }] }), {})).toEqual({
      code: "price_frozen",
      skus: ["LAMP"],
    }));

  test("more left to pay than the shopper saw: the gift card was spent elsewhere", () => {
    const paid = { ...cart, due: 6800 };
    expect(problemOf(paid, { total: 9800, due: 4800 })).toEqual({ code: "due_changed", was: 4800, is: 6800 });
    expect(problemOf(paid, { total: 9800, due: 6800 })).toBeNull();
  });
});

test("a day later than the shopper saw is asked about last of all", () => {
  expect(problemOf(cart, { total: 9800, days: { l1: "2026-11-24" } })).toBeNull();
  expect(problemOf(cart, { total: 9800, days: { l1: "2026-11-23" } })).toMatchObject({ code: "date_changed" });
  expect(problemOf(cart, { total: 9700, days: { l1: "2026-11-23" } })).toMatchObject({ code: "total_changed" });
});

describe("the agreement", () => {
  test("is the same for the same cart, and another when goods, address or delivery change at the same total", () => {
    expect(agreementOf({ ...cart, itemCount: 99 })).toBe(agreementOf(cart));
    const others = [
      withLine({ sku: "OTHER" }),
      { ...cart, address: { ...cart.address, line1: "3 rue du Mail" } as PricedCart["address"] },
      { ...cart, deliveryOption: "express" },
    ];
    for (const other of others) expect(agreementOf(other)).not.toBe(agreementOf(cart));
  });
});
