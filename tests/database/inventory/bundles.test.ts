import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { setBundle } from "#lib/inventory/commands-bundle";
import { convertHolds, hold, releaseHolds } from "#lib/inventory/holds";
import { availabilityOf } from "#lib/inventory/queries";
import { releaseReserved, shipReserved } from "#lib/inventory/reservations";
import { type Actor, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { productPage } from "#lib/search/product-page";
import { correctStock } from "#lib/stockroom/commands-correct";
import { aFullCart, morning as now, press } from "#tests/support/a-buyer";
import { visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { deadlocks } from "#tests/support/deadlocks";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

let jeanne: Actor;
beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
});

/** A set of one lot of plates and two of glasses. */
async function aTableSet(name: string, stock: { plates: Record<string, number>; glasses: Record<string, number> }) {
  const [set, plates, glasses] = await Promise.all([
    aVariant({ sku: `${name}-SET`, price: 9900 }),
    aVariant({ sku: `${name}-PLATES`, price: 4900, stock: stock.plates }),
    aVariant({ sku: `${name}-GLASSES`, price: 3900, stock: stock.glasses }),
  ]);
  const components = [
    { sku: `${name}-PLATES`, quantity: 1 },
    { sku: `${name}-GLASSES`, quantity: 2 },
  ];
  expect(await setBundle(jeanne, { sku: `${name}-SET`, components }, { now })).toMatchObject({ ok: true });
  return { set, plates, glasses };
}
const at = (variantId: string, quantity = 1, locationCode = "WEB") => ({ variantId, quantity, locationCode });
const holding = (...demands: ReturnType<typeof at>[]) => {
  const attemptId = newId();
  const asked = { attemptId, demands, expiresAt: new Date(now.getTime() + 900_000), now };
  return inTransaction((tx) => hold(tx, asked)).then((held) => ({ attemptId, held }));
};
const level = async (variantId: string) => {
  const { onHand, reserved, held } = await database.stockLevel.findFirstOrThrow({
    where: { variantId, locationCode: "WEB" },
  });
  return { onHand, reserved, held };
};
const productOf = async (variantId: string) =>
  (await database.variant.findUniqueOrThrow({ where: { id: variantId } })).productId;

describe("a set of plates and glasses", () => {
  test("is bought beside both of its parts: three lines are two demands", async () => {
    const { set, plates, glasses } = await aTableSet("BESIDE", { plates: { WEB: 3 }, glasses: { WEB: 4 } });
    expect((await holding(at(set), at(plates), at(glasses))).held).toMatchObject({ ok: true });
    expect(await level(plates)).toMatchObject({ held: 2 });
    expect(await level(glasses)).toMatchObject({ held: 3 });
    expect((await holding(at(set), at(plates), at(glasses))).held).toMatchObject({ refusal: { code: "out_of_stock" } });
    expect((await holding(at(newId()))).held).toMatchObject({ refusal: { code: "out_of_stock" } });
  });

  test("is there as often as its scarcest component makes it, place by place, and says what it contains", async () => {
    const { set } = await aTableSet("THERE", { plates: { WEB: 20, ANG: 3 }, glasses: { WEB: 9 } });
    const offered = (await availabilityOf([set])).get(set);
    expect(offered).toMatchObject({ online: "in_stock", maxQuantity: 4 });
    expect(offered?.stores).toMatchObject([{ code: "ANG", quantity: 0 }]);

    const page = await productPage("there-set", "fr", now);
    expect(page?.variants[0]).toMatchObject({ sku: "THERE-SET", maxQuantity: 4, online: "in_stock" });
    expect(page?.specs[0]).toMatchObject({
      title: "Ce lot contient",
      rows: [
        { label: "Lampe THERE-PLATES", value: "× 1" },
        { label: "Lampe THERE-GLASSES", value: "× 2" },
      ],
    });
  });

  test("is bought as one article with its contents; what is kept, sent and given back are its components", async () => {
    const { set, plates, glasses } = await aTableSet("BOUGHT", { plates: { WEB: 5 }, glasses: { WEB: 6 } });
    const key = await aFullCart([{ sku: "BOUGHT-SET", quantity: 2 }]);
    const cart = await pricedCart(key.cartId, key.token, now);
    expect(cart?.lines).toMatchObject([
      { sku: "BOUGHT-SET", maxQuantity: 3, optionsText: "Lampe BOUGHT-PLATES + 2 × Lampe BOUGHT-GLASSES" },
    ]);
    expect(await press(key, { card: visa })).toMatchObject({ ok: true, value: { state: "paid" } });
    expect(await level(plates)).toEqual({ onHand: 5, reserved: 2, held: 0 });
    expect(await level(glasses)).toEqual({ onHand: 6, reserved: 4, held: 0 });
    const order = await database.order.findFirstOrThrow({ where: { cartId: key.cartId }, include: { lines: true } });
    expect(order.lines).toMatchObject([{ sku: "BOUGHT-SET", quantity: 2 }]);

    const sent = { orderId: order.id, units: [at(set)], now, actorName: "Awa" };
    expect(await inTransaction((tx) => shipReserved(tx, sent))).toMatchObject({ ok: true });
    await database.$transaction((tx) => releaseReserved(tx, sent));
    expect(await level(plates)).toEqual({ onHand: 4, reserved: 0, held: 0 });
    expect(await level(glasses)).toEqual({ onHand: 4, reserved: 0, held: 0 });
  });

  test("and a line of its own component are one demand (medusa #16502)", async () => {
    const { set, glasses } = await aTableSet("ONE", { plates: { WEB: 9 }, glasses: { WEB: 4 } });
    const wanted = [at(set), at(glasses, 3)];
    expect((await holding(...wanted)).held).toMatchObject({ refusal: { code: "out_of_stock" } });
    const { held, attemptId } = await holding(at(set), at(glasses, 2));
    expect(held).toMatchObject({ ok: true });
    expect(await level(glasses)).toEqual({ onHand: 4, reserved: 0, held: 4 });
    await database.$transaction((tx) => releaseHolds(tx, attemptId, now));
    expect(await level(glasses)).toEqual({ onHand: 4, reserved: 0, held: 0 });

    const cart = await createCart(visitor, { lines: [{ sku: "ONE-SET", quantity: 3 }] }, { now });
    expect(cart).toMatchObject({ refusal: { code: "short_of_stock", available: 2 } });
  });

  test("is shown anew when a component it shares runs low", async () => {
    const { set, glasses } = await aTableSet("SHARED", { plates: { WEB: 90 }, glasses: { WEB: 9 } });
    const bundle = await productOf(set);
    const { held } = await holding(at(glasses, 2));
    if (!held.ok) throw new Error("nothing held");
    expect(held.value.flipped).toEqual([bundle]);
  });

  test("wanted by a hundred at once beside its components is never sold twice", async () => {
    const { set, glasses, plates } = await aTableSet("RACE", { plates: { WEB: 30 }, glasses: { WEB: 40 } });
    const before = await deadlocks();
    const got = await inParallel(100, 32, async (index) => {
      const wanted = [[at(set)], [at(glasses)], [at(plates), at(set)], [at(set), at(glasses)]][index % 4] ?? [];
      const { held, attemptId } = await holding(...wanted);
      return held.ok && (await inTransaction((tx) => convertHolds(tx, { attemptId, orderId: newId(), now }))).ok;
    });
    expect(got.filter(Boolean).length).toBeGreaterThanOrEqual(13);
    const { onHand, reserved } = await level(glasses);
    expect(reserved).toBeLessThanOrEqual(onHand);
    expect((await deadlocks()) - before).toBe(0);
  });
});

describe("what no bundle may be", () => {
  test("a bundle of bundles, one with stock of its own, one of an unknown article, or of one twice", async () => {
    await aTableSet("OUTER", { plates: { WEB: 1 }, glasses: { WEB: 1 } });
    await aVariant({ sku: "SHELF", stock: { WEB: 3 } });
    const refusalOf = async (sku: string, ...components: string[]) => {
      const asked = { sku, components: components.map((sku) => ({ sku, quantity: 1 })) };
      const answer = await setBundle(jeanne, asked, { now });
      return answer.ok ? "ok" : answer.refusal.code;
    };
    expect(await refusalOf("SHELF", "OUTER-PLATES")).toBe("has_own_stock");
    expect(await refusalOf("OUTER-PLATES", "SHELF")).toBe("bundle_in_bundle");
    expect(await refusalOf("OUTER-SET", "OUTER-SET")).toBe("bundle_in_bundle");
    expect(await refusalOf("OUTER-SET", "NOBODY")).toBe("unknown_sku");
    expect(await refusalOf("OUTER-SET", "SHELF", "SHELF")).toBe("article_twice");
    expect(await setBundle(visitor, { sku: "SHELF", components: [] }, { now })).toMatchObject({ ok: false });
  });

  test("an article that lies on a shelf: nobody counts one, and the database lets none lie there", async () => {
    const { set } = await aTableSet("COUNTED", { plates: { WEB: 1 }, glasses: { WEB: 2 } });
    const count = { article: "COUNTED-SET", location: "WEB", kind: "count", number: 4, reason: "Inventaire" };
    expect(await correctStock(jeanne, count, { now })).toMatchObject({ refusal: { code: "unknown_sku" } });
    const lying = { variantId: set, locationCode: "WEB", onHand: 1, countedAt: now, updatedAt: now };
    await expect(database.stockLevel.create({ data: lying })).rejects.toThrow("no stock of its own");
  });
});

test("the books are right", async () => expect(await brokenInvariants()).toEqual({}));
