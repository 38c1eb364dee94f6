import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { returnableById } from "#lib/returns/queries-returnable";
import { productPage } from "#lib/search/product-page";
import { morning as now } from "#tests/support/a-buyer";
import { bought, give, type Kind, kinds } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

let cheese: Kind;
beforeAll(async () => {
  await aShop();
  cheese = await kinds.by_weight("TOMME");
});
const sent = new Date("2026-11-23T15:00:00Z");

describe("cheese by weight, in steps of 50 g at 1.44 €", () => {
  test("tells its price a kilogram, on its page and in the cart (law L2), and what it weighs", async () => {
    const page = await productPage("tomme", "fr", now);
    expect(page?.variants[0]).toMatchObject({
      price: 144,
      unitPrice: { minor: 2880, per: "kg" },
      measure: { amount: 50, unit: "g" },
    });
    const created = await createCart(visitor, { lines: [cheese.line] }, { now });
    if (!created.ok) throw new Error(created.refusal.code);
    const cart = await pricedCart(created.value.cartId, created.value.token, now);
    expect(cart?.lines).toMatchObject([
      {
        optionsText: "par 50\u00A0g",
        measured: { text: "250\u00A0g", unitPrice: { minor: 2880, per: "kg" } },
        totalGross: 720,
        exception: "perishable",
      },
    ]);
  });

  test("costs its rate times its weight, whatever the weight: nothing is rounded twice", async () => {
    for (const units of [1, 7, 20, 33]) {
      const created = await createCart(visitor, { lines: [{ ...cheese.line, quantity: units }] }, { now });
      if (!created.ok) throw new Error(created.refusal.code);
      const cart = await pricedCart(created.value.cartId, created.value.token, now);
      expect(cart?.goods).toBe((2880 * units * 50) / 1000);
    }
  });

  test("leaves the stock by its weight, and is not taken back", async () => {
    const order = await bought(cheese);
    expect(order.lines).toMatchObject([{ quantity: 5, totalGross: 720, optionsText: "par 50\u00A0g" }]);
    await give(order.id, sent);
    const { variantId } = cheese;
    expect(await database.stockLevel.findFirst({ where: { variantId, locationCode: "WEB" } })).toMatchObject({
      onHand: 35,
      reserved: 0,
    });
    expect(await returnableById(order.id, sent)).toMatchObject({ lines: [{ exception: "perishable" }] });
    expect(await brokenInvariants()).toEqual({});
  });
});
