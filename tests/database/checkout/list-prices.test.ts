import { beforeAll, describe, expect, test } from "vitest";
import { addLine, changeLine, createCart } from "#lib/cart/commands";
import { mergeCarts } from "#lib/cart/commands-merge";
import { pricedCart } from "#lib/cart/queries";
import { sweepSales } from "#lib/incidents/sweep";
import { type Actor, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { priceIncidents } from "#lib/processes/price-incidents";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { aCustomer, aPriceList } from "#tests/support/a-company";
import { later, one, ordersOf, visa } from "#tests/support/a-payment";
import { aPromotion } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aTelevision } from "#tests/support/a-television";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";

let clara: Actor;
let lamp: string;
const at = { now: morning };

beforeAll(async () => {
  await aShop();
  lamp = await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 500, ANG: 20 } });
  await aVariant({ sku: "MUG", price: 999, stock: { WEB: 500 } });
  clara = await aCustomer("Clara", ["club"]);
  await aPriceList("club", { customerGroup: "club", priority: 1, endsAt: later(60) }, [
    [lamp, 4500],
    [lamp, 4000, 10],
  ]);
  await aPriceList("staff", { customerGroup: "staff", priority: 9 }, [[lamp, 2500]]);
});

async function open(actor: Actor, lines: readonly object[]): Promise<Key> {
  const created = await createCart(actor, { lines }, at);
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value;
}
const read = async ({ cartId, token }: Key, now = morning) => {
  const cart = await pricedCart(cartId, token, now);
  if (!cart) throw new Error("no cart");
  return cart;
};
const ofClara = { unitGross: 4500, listGross: 4500, listCode: "club", prior: null, notices: [] };

describe("a customer of a group that has a price list", () => {
  test("sees her price in the cart from the first line on, and nobody else does", async () => {
    const lines = [...one("LAMP"), ...one("MUG")];
    expect(await read(await open(clara, lines))).toMatchObject({
      lines: [ofClara, { unitGross: 999, listCode: null }],
      goods: 5499,
      totalBefore: 5499 + 590,
    });
    const stranger = await aCustomer("Marc", ["sport"]);
    for (const actor of [visitor, stranger])
      expect((await read(await open(actor, lines))).lines).toMatchObject([{ unitGross: 4900, listCode: null }, {}]);
  });

  test("is told that prices have changed when she signs in, and when the list ends", async () => {
    const key = await open(visitor, one("LAMP"));
    expect(await mergeCarts(await aCustomer("Line", ["club"]), key, at)).toMatchObject({ ok: true });
    expect((await read(key)).lines).toMatchObject([
      { unitGross: 4500, notices: [{ code: "price_changed", was: 4900, is: 4500 }] },
    ]);
    const hers = await open(clara, one("LAMP"));
    expect((await read(hers, later(61))).lines).toMatchObject([
      { unitGross: 4900, listCode: null, notices: [{ code: "price_changed", was: 4500, is: 4900 }] },
    ]);
  });

  test("pays the price for ten once ten are in the cart, wherever each of them goes", async () => {
    const key = await open(clara, [{ sku: "LAMP", quantity: 4 }]);
    const collected = { sku: "LAMP", quantity: 5, fulfilment: { method: "pickup", store: "ANG" } };
    await addLine(clara, { ...key, ...collected }, at);
    expect((await read(key)).lines).toMatchObject([ofClara, ofClara]);
    const lineId = (await read(key)).lines[0]?.id;
    await changeLine(clara, { ...key, lineId, quantity: 5 }, at);
    expect((await read(key)).lines).toMatchObject([
      { quantity: 5, unitGross: 4000, notices: [] },
      { quantity: 5, unitGross: 4000 },
    ]);
  });

  test("has the promotions on top of it, and an order that says which list it was", async () => {
    await aPromotion();
    const key = await aFullCart([{ sku: "LAMP", quantity: 2 }], clara);
    const answer = await press(key, { card: visa, actor: clara, agreedTotalMinor: 8100 });
    if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
    const order = await orderByNumber(answer.value.order.number);
    expect(order).toMatchObject({ goods: 8100, discount: 900, total: 8100 });
    expect(await database.orderLine.findMany({ where: { orderId: order?.id ?? newId() } })).toMatchObject([
      { unitGrossMinor: 4500, listCode: "club", listGrossMinor: null, totalGrossMinor: 8100 },
    ]);
    await database.$executeRaw`TRUNCATE promotion CASCADE`;
    expect(await brokenInvariants()).toEqual({});
  });
});

describe("the sentinel", () => {
  test("takes half the price of everybody for what it is: another list", async () => {
    const television = await aTelevision("TV-LIST");
    await database.price.update({ where: { variantId: television }, data: { costMinor: 15_000 } });
    await aPriceList("outlet", { customerGroup: "club" }, [[television, 20_000]]);
    const key = await aFullCart(one("TV-LIST"), clara);
    expect(await press(key, { card: visa, actor: clara })).toMatchObject({ value: { state: "paid" } });
    await sweepSales(later(1));
    expect(await ordersOf(key)).toMatchObject([{ heldSince: null, goodsMinor: 20_000 }]);
    expect(await database.priceFreeze.count({ where: { variantId: television } })).toBe(0);
  });

  test("leaves out of an incident who paid their list's lower price", async () => {
    const television = await aTelevision("TV-SLIP");
    await database.price.update({ where: { variantId: television }, data: { costMinor: 15_000 } });
    await aPriceList("fair", { customerGroup: "club" }, [[television, 20_000]]);
    const hers = await aFullCart(one("TV-SLIP"), clara);
    await press(hers, { card: visa, actor: clara });
    await database.price.update({ where: { variantId: television }, data: { grossMinor: 21_000 } });
    const slipped = await aFullCart(one("TV-SLIP"));
    await press(slipped, { card: visa });
    const [order] = await ordersOf(slipped);
    await work(priceIncidents);
    const found = await database.priceIncident.findFirstOrThrow({
      where: { variantId: television },
      include: { orders: true },
    });
    expect(found.orders.map(({ orderId }) => orderId)).toEqual([order?.id]);
  });

  test("holds a list's price under the cost, unless a second person has approved it", async () => {
    for (const [sku, decidedById] of [
      ["TV-ALONE", null],
      ["TV-APPROVED", newId()],
    ] as const) {
      const variantId = await aTelevision(sku);
      const code = sku.toLowerCase();
      await aPriceList(code, { customerGroup: "club" }, [[variantId, 30_000]]);
      const { id: listId } = await database.priceList.findUniqueOrThrow({ where: { code } });
      await database.priceChange.create({
        data: {
          ...{ id: newId(), variantId, sku, listId, toMinor: 30_000, reason: "Fin de série", source: "form" },
          ...{ state: "applied", hash: sku, authorName: "Olivier", requestedAt: morning, decidedById },
        },
      });
      const key = await aFullCart(one(sku), clara);
      await press(key, { card: visa, actor: clara });
      expect(await ordersOf(key)).toMatchObject([{ heldSince: decidedById ? null : morning }]);
      expect(await database.priceFreeze.count({ where: { variantId } })).toBe(decidedById ? 0 : 1);
    }
  });
});
