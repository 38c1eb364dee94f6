import { beforeAll, describe, expect, test } from "vitest";
import { pricedCart } from "#lib/cart/queries";
import { setStockTerms } from "#lib/inventory/commands-terms";
import { moveStock } from "#lib/inventory/moving";
import type { Actor } from "#lib/kernel/actor";
import { database, inTransaction } from "#lib/platform/database";
import { awaitedParcels, lateParcels } from "#lib/promises/queries";
import { productPage } from "#lib/search/product-page";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { one, visa } from "#tests/support/a-payment";
import { watchAt } from "#tests/support/a-promised-order";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

let staff: Actor;
beforeAll(async () => {
  await aShop();
  staff = await aColleague("Jeanne Bonnefoy", "administrator");
});

/** Ten more are sold before they come on the 12th of January. */
async function comesInJanuary(sku: string, location = "WEB"): Promise<void> {
  const terms = { sku, location, safety: 0, backorderLimit: 10, expectedOn: "2027-01-12", reason: "Chez l’éditeur" };
  expect(await setStockTerms(staff, terms, { now: morning })).toMatchObject({ ok: true });
}

async function cartOf(lines: readonly object[]) {
  const key = await aFullCart(lines);
  const cart = await pricedCart(key.cartId, key.token, morning);
  if (!cart) throw new Error("no cart");
  return { key, cart };
}

describe("a book that is not printed yet", () => {
  beforeAll(async () => {
    await aVariant({ sku: "ATLAS", stock: { WEB: 0 } });
    await comesInJanuary("ATLAS");
  });

  test("is a pre-order on its page, to leave when it comes", async () => {
    expect((await productPage("atlas", "fr", morning))?.variants).toMatchObject([
      { online: "in_stock", maxQuantity: 10, arrival: { on: "2027-01-12", isFirst: true }, sentFrom: [] },
    ]);
  });

  test("is dated from that day in cart and order, is not late until then, and leaves when it came", async () => {
    const { key, cart } = await cartOf(one("ATLAS"));
    expect(cart.lines).toMatchObject([{ arrival: { on: "2027-01-12", isFirst: true }, notices: [] }]);
    expect(cart.shipments).toMatchObject([
      { promisedAt: "2027-01-14T11:00:00.000Z", promise: { handOverOn: "2027-01-12" } },
    ]);
    expect(cart.deliveryOptions.map(({ promisedAt }) => promisedAt.slice(0, 10))).toEqual(["2027-01-13", "2027-01-14"]);

    const answer = await press(key, { card: visa });
    if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
    const orderId = answer.value.order.id;
    const [kept] = await database.deliveryPromise.findMany({ where: { orderId } });
    expect(kept).toMatchObject({
      promisedAt: new Date("2027-01-14T11:00:00Z"),
      inputs: { earliest: "2027-01-12", closesOn: "2027-01-12", arrival: { on: "2027-01-12", isFirst: true } },
    });
    expect([...(await awaitedParcels(orderId)).values()]).toMatchObject([
      { on: "2027-01-12", isFirst: true, handOverOn: "2027-01-12" },
    ]);

    await watchAt(new Date("2026-11-23T20:00:00Z"), new Date("2026-12-24T20:00:00Z"), new Date("2027-01-12T10:00:00Z"));
    expect((await lateParcels(orderId)).size).toBe(0);
    await watchAt(new Date("2027-01-12T19:30:00Z"));
    expect((await lateParcels(orderId)).size).toBe(1);
  });
});

describe("a lamp that is sold on while more of it comes", () => {
  test("is sent today while it is here, and one more waits for the others", async () => {
    await aVariant({ sku: "LAMP", stock: { WEB: 2 } });
    await comesInJanuary("LAMP");
    const two = await cartOf([{ sku: "LAMP", quantity: 2 }]);
    expect(two.cart.lines).toMatchObject([{ arrival: null }]);
    expect(two.cart.shipments).toMatchObject([{ promisedAt: "2026-11-25T11:00:00.000Z" }]);

    const three = await cartOf([{ sku: "LAMP", quantity: 3 }]);
    expect(three.cart.lines).toMatchObject([{ arrival: { on: "2027-01-12", isFirst: false } }]);
    expect(three.cart.shipments).toMatchObject([{ promisedAt: "2027-01-14T11:00:00.000Z" }]);
  });

  test("makes what leaves with it wait, but not what is collected; in a store it is ready the day after it came", async () => {
    await aVariant({ sku: "VASE", stock: { WEB: 0, ANG: 0 } });
    await aVariant({ sku: "BOWL", stock: { WEB: 9, ANG: 9 } });
    await comesInJanuary("VASE");
    const inAngers = { method: "pickup", store: "ANG" };
    const { cart } = await cartOf([...one("VASE"), ...one("BOWL"), { sku: "BOWL", quantity: 1, fulfilment: inAngers }]);
    expect(cart.shipments.map(({ promisedAt }) => promisedAt)).toEqual([
      "2027-01-14T11:00:00.000Z",
      "2026-11-21T11:00:00.000Z",
    ]);

    await comesInJanuary("VASE", "ANG");
    const there = await cartOf([{ sku: "VASE", quantity: 1, fulfilment: inAngers }]);
    expect(there.cart.shipments).toMatchObject([{ promisedAt: "2027-01-13T10:00:00.000Z" }]);
    expect((await productPage("vase", "fr", morning))?.variants[0]?.stores).toMatchObject([{ availability: "out" }]);
  });

  test("is dated by what is here again once it came, and its page is made anew with every unit", async () => {
    const variantId = await aVariant({ sku: "DESK-LAMP", stock: { WEB: 1 } });
    await comesInJanuary("DESK-LAMP");
    const move = (onHandDelta: number) =>
      inTransaction((tx) =>
        moveStock(tx, {
          moves: [{ variantId, locationCode: "WEB", onHandDelta }],
          reason: "adjust",
          reference: null,
          note: null,
          actorName: "Nadia",
          now: morning,
        }),
      );
    const product = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
    expect(await move(-1)).toMatchObject({ value: { flipped: [product.productId] } });
    expect((await productPage("desk-lamp", "fr", morning))?.variants[0]?.arrival).toMatchObject({ isFirst: false });
    await move(5);
    expect((await productPage("desk-lamp", "fr", morning))?.variants[0]?.arrival).toBeNull();
  });
});

test("a bundle waits for the last of its parts", async () => {
  const [cup, saucer, set] = [
    await aVariant({ sku: "CUP", stock: { WEB: 3 } }),
    await aVariant({ sku: "SAUCER", stock: { WEB: 1 } }),
    await aVariant({ sku: "TEA-SET" }),
  ];
  await database.bundleComponent.createMany({
    data: [cup, saucer].map((componentId, position) => ({ bundleId: set, componentId, quantity: 1, position })),
  });
  await comesInJanuary("SAUCER");
  expect((await cartOf(one("TEA-SET"))).cart.lines).toMatchObject([{ arrival: null }]);
  expect((await cartOf([{ sku: "TEA-SET", quantity: 2 }])).cart.lines).toMatchObject([
    { arrival: { on: "2027-01-12", isFirst: false }, notices: [] },
  ]);
  await expect(cartOf([{ sku: "TEA-SET", quantity: 4 }])).rejects.toThrow(/short_of_stock/);
});

test("nothing is sold twice", async () => expect(await brokenInvariants()).toEqual({}));
