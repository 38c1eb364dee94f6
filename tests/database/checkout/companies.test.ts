import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import type { PricedCart } from "#lib/cart/schema";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { refundLines } from "#lib/orders/commands-refund";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { aCompany, aPriceList } from "#tests/support/a-company";
import { later, visa } from "#tests/support/a-payment";
import { aPromotion } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

let atelier: Actor;
let werkstatt: Actor;

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 500, ANG: 20 } });
  await aVariant({ sku: "BOOK", price: 1500, vatBasisPoints: 550, stock: { WEB: 500 } });
  const screw = await aVariant({ sku: "SCREW", price: 13, weightGrams: 5, stock: { WEB: 5000, ANG: 20 } });
  const bulb = await aVariant({ sku: "BULB", price: 1099, weightGrams: 50, stock: { WEB: 500 } });
  atelier = await aCompany("Atelier Petit", "FR40303265045");
  werkstatt = await aCompany("Werkstatt", "DE136695976");
  await aPriceList("entreprises", { net: true }, [
    [screw, 8],
    [bulb, 899],
  ]);
});

const read = async ({ cartId, token }: Key): Promise<PricedCart> => {
  const cart = await pricedCart(cartId, token, morning);
  if (!cart) throw new Error("no cart");
  return cart;
};
/** To be delivered abroad, which is priced even where no way of delivery goes there. */
async function sentTo(country: string, key: Key): Promise<Key> {
  await database.cart.update({ where: { id: key.cartId }, data: { country } });
  return key;
}

describe("a company", () => {
  test("reads what it buys without VAT beside what it pays, each line with its share", async () => {
    const cart = await read(
      await aFullCart(
        [
          { sku: "LAMP", quantity: 2 },
          { sku: "BOOK", quantity: 1 },
        ],
        atelier,
      ),
    );
    expect(cart).toMatchObject({
      company: { name: "Atelier Petit", vatNumber: "FR40303265045" },
      total: 11_300,
      vat: [
        { basisPoints: 550, net: 1422, vat: 78 },
        { basisPoints: 2000, net: 8167, vat: 1633 },
      ],
      lines: [
        { totalGross: 9800, totalNet: 8167, unitNet: null },
        { totalGross: 1500, totalNet: 1422 },
      ],
    });
    expect(cart.totalBefore).toBe(cart.total);
  });

  test("pays the prices of its list without VAT, and the VAT on their sum: not on a rounded unit", async () => {
    const key = await aFullCart(
      [
        { sku: "SCREW", quantity: 400 },
        { sku: "BULB", quantity: 7 },
      ],
      atelier,
    );
    const cart = await read(key);
    // 400 × 0.08 + 7 × 8.99 = 94.93 without VAT; at 0.10 and 10.79 a unit it would be 115.53 with it.
    expect(cart).toMatchObject({
      total: 11_392,
      vat: [{ basisPoints: 2000, net: 9493, vat: 1899, gross: 11_392 }],
      lines: [
        { unitNet: 8, unitGross: 10, totalNet: 3200, totalGross: 3840, notices: [] },
        { unitNet: 899, unitGross: 1079, totalNet: 6293, totalGross: 7552, notices: [] },
      ],
    });

    const answer = await press(key, { card: visa, actor: atelier });
    if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
    const order = await orderByNumber(answer.value.order.number);
    expect(order).toMatchObject({
      company: { name: "Atelier Petit", vatNumber: "FR40303265045" },
      total: 11_392,
      vat: [{ net: 9493, vat: 1899 }],
      parcels: [
        {
          lines: [
            { unitNet: 8, totalNet: 3200, totalGross: 3840, discount: 0 },
            { unitNet: 899, totalNet: 6293, totalGross: 7552, discount: 0 },
          ],
        },
      ],
    });
    expect(await brokenInvariants()).toEqual({});

    const lineId = order?.parcels[0]?.lines[1]?.id;
    const refund = (quantity: number) =>
      refundLines(
        system("test"),
        { orderId: order?.id, lines: [{ lineId, quantity }], reason: "Retour" },
        { now: later(quantity) },
      );
    const back = [await refund(3), await refund(4)].map((one) => (one.ok ? one.value.amountMinor : one.refusal));
    expect(back).toEqual([3237, 4315]);
  });

  test("has promotions taken off its net prices by their share", async () => {
    await aPromotion();
    const cart = await read(await aFullCart([{ sku: "BULB", quantity: 10 }], atelier));
    expect(cart.lines).toMatchObject([{ unitNet: 899, totalNet: 8091, totalGross: 9709 }]);
    expect(cart).toMatchObject({ vat: [{ net: 8091, vat: 1618, gross: 9709 }], total: 9709, totalBefore: 9709 });
    await database.$executeRaw`TRUNCATE promotion CASCADE`;
  });
});

describe("a company from elsewhere in the Union", () => {
  test("pays French VAT for what it has delivered or collects in France", async () => {
    const collected = { sku: "LAMP", quantity: 1, fulfilment: { method: "pickup", store: "ANG" } };
    const created = await createCart(werkstatt, { lines: [collected] }, { now: morning });
    if (!created.ok) throw new Error(created.refusal.code);
    for (const key of [created.value, await aFullCart([{ sku: "LAMP", quantity: 1 }], werkstatt)])
      expect((await read(key)).lines).toMatchObject([{ totalGross: 4900, vatBasisPoints: 2000, exempt: null }]);
  });

  test("pays none for what leaves for another Member State, and collects at French VAT in the same cart", async () => {
    const key = await aFullCart(
      [
        { sku: "LAMP", quantity: 2 },
        { sku: "BULB", quantity: 1 },
        { sku: "SCREW", quantity: 10, fulfilment: { method: "pickup", store: "ANG" } },
      ],
      werkstatt,
    );
    const cart = await read(await sentTo("BE", key));
    expect(cart).toMatchObject({
      total: 8166 + 899 + 96,
      vat: [
        { basisPoints: 0, net: 9065, vat: 0, gross: 9065, exempt: "reverse_charge" },
        { basisPoints: 2000, net: 80, vat: 16 },
      ],
      lines: [
        { unitNet: 4083, totalGross: 8166, exempt: "reverse_charge", notices: [] },
        { unitNet: 899, totalGross: 899, exempt: "reverse_charge" },
        { unitNet: 8, totalGross: 96, exempt: null },
      ],
    });
  });
});

test("who is no company there pays French VAT, that of there once the shop is in the one-stop shop, or none outside the Union", async () => {
  const lamp = [{ sku: "LAMP", quantity: 2 }];
  const home = { total: 9800, vat: [{ basisPoints: 2000, net: 8167, vat: 1633 }] };
  for (const buyer of [visitor, atelier])
    expect(await read(await sentTo("DE", await aFullCart(lamp, buyer)))).toMatchObject(home);

  await database.vatScheme.create({ data: { ossSince: new Date("2026-11-21") } });
  const there = await read(await sentTo("DE", await aFullCart(lamp)));
  expect(there).toMatchObject({ total: 9800, vat: [{ basisPoints: 1900, net: 8235, vat: 1565 }] });
  expect(await read(await sentTo("DE", await aFullCart(lamp, atelier)))).toMatchObject(home);
  await database.vatScheme.deleteMany();
  const outside = await read(await sentTo("CH", await aFullCart(lamp)));
  expect(outside).toMatchObject({ total: 8166, vat: [{ basisPoints: 0, gross: 8166, exempt: "export" }] });
});
