import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PricedCart, PricedLine } from "#lib/cart/schema";
import { type GoingBack, isEven, piecesOf, replacementCart } from "#lib/exchanges/replacement";
import { settlementOf } from "#lib/exchanges/settlement";
import { mayBecome, next } from "#lib/exchanges/states";
import { cartWithoutOffers, lineWithoutOffers } from "#tests/support/without-offers";

const line = (over: Partial<PricedLine> = {}): PricedLine => ({
  id: "l",
  variantId: "v",
  sku: "BLUE",
  handle: "lampe",
  name: "Lampe",
  optionsText: "Bleu",
  picture: null,
  quantity: 1,
  maxQuantity: 9,
  unitGross: 4900,
  ...lineWithoutOffers(4900),
  prior: null,
  totalGross: 4900,
  ecoFee: 0,
  vatBasisPoints: 2000,
  weightGrams: 500,
  shippingClass: "parcel",
  digital: false,
  giftCard: false,
  fulfilment: { method: "delivery" },
  notices: [],
  ...over,
});

const cart = (lines: readonly PricedLine[]): PricedCart => ({
  id: "c",
  locale: "fr",
  currency: "EUR",
  lines,
  shipments: [
    {
      fulfilment: { method: "delivery" },
      storeName: null,
      lineIds: lines.map(({ id }) => id),
      promisedAt: "2026-11-24T17:00:00Z",
      promise: null,
    },
  ],
  contact: null,
  address: null,
  deliveryOptions: [],
  deliveryOption: "standard",
  relayPoint: null,
  slot: null,
  goods: 4900,
  delivery: 590,
  total: 5490,
  ...cartWithoutOffers(5490),
  vat: [],
  credits: [],
  due: 5490,
  freeDeliveryIn: null,
  countries: ["FR"],
  itemCount: 1,
});

const back = (over: Partial<GoingBack> = {}): GoingBack => ({
  handle: "lampe",
  quantity: 1,
  listMinor: 4900,
  ...over,
});

describe("the price of a replacement", () => {
  test("is what was paid for another version at the same price of the list, whatever promotions did since", () => {
    expect(isEven([back()], line())).toBe(true);
    expect(isEven([back()], line({ unitGross: 3900, totalGross: 3900 }))).toBe(true);
  });

  test("is that of today for another article, another price, other pieces, or a price without VAT", () => {
    expect(isEven([back({ handle: "vase" })], line())).toBe(false);
    expect(isEven([back({ listMinor: 4500 })], line())).toBe(false);
    expect(isEven([back({ quantity: 2 })], line())).toBe(false);
    expect(isEven([back()], line({ unitNet: 4083 }))).toBe(false);
  });

  test("comes without delivery, gifts or anybody's offer", () => {
    const gift = line({ id: "g", gift: true, totalGross: 0 });
    const { lines, shipments, delivery, total, promotions, vat } = replacementCart(cart([line(), gift]), line(), null);
    expect(lines.map(({ id }) => id)).toEqual(["l"]);
    expect(shipments[0]?.lineIds).toEqual(["l"]);
    expect({ delivery, total, promotions }).toEqual({ delivery: 0, total: 4900, promotions: [] });
    expect(vat).toEqual([{ basisPoints: 2000, gross: 4900, net: 4083, vat: 817 }]);
  });

  test("sums to the cent when it is even, however odd the amount", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 20 }), (paid, quantity) => {
        const even = replacementCart(cart([line({ quantity })]), line({ quantity }), paid);
        const [one] = even.lines;
        const off = one?.discounts.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
        expect(even.total).toBe(paid);
        expect((one?.unitGross ?? 0) * quantity - off).toBe(paid);
        expect(off).toBeLessThan(quantity);
        expect(even.vat.reduce((sum, { net, vat }) => sum + net + vat, 0)).toBe(paid);
        expect(one?.totalNet).toBe(even.vat[0]?.net);
      }),
    ));
});

describe("the difference", () => {
  const minor = fc.integer({ min: 0, max: 1_000_000 });

  test("is settled once: nothing is lost, nothing is made, and it is never owed both ways", () =>
    fc.assert(
      fc.property(minor, minor, (worth, total) => {
        const { dueMinor, givenMinor, backMinor } = settlementOf(worth, 0, total);
        expect(dueMinor === 0 || backMinor === 0).toBe(true);
        expect(givenMinor + backMinor).toBe(worth);
        expect(givenMinor + dueMinor).toBe(total);
        expect(settlementOf(worth, dueMinor, total)).toEqual({ dueMinor: 0, givenMinor: total, backMinor });
      }),
    ));

  test("that was paid and is no longer as much goes back", () => {
    expect(settlementOf(4900, 1100, 5900)).toEqual({ dueMinor: 0, givenMinor: 5900, backMinor: 100 });
  });
});

test("an exchange ends once", () => {
  expect(mayBecome("kept", "placed")).toBe(true);
  expect(next.placed).toEqual([]);
  expect(next.dropped).toEqual([]);
  expect(piecesOf([back({ quantity: 2 }), back()])).toBe(3);
});
