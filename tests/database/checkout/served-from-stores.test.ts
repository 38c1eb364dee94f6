import { beforeAll, describe, expect, test } from "vitest";
import { addLine } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { startCheckout } from "#lib/checkout/commands";
import { deliveryMethodsFrom } from "#lib/delivery/queries-places";
import { releaseExpired } from "#lib/inventory/commands";
import { system, visitor } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { chooseStrategy } from "#lib/routing/commands";
import { productPage } from "#lib/search/product-page";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { later, levelOf, visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";

beforeAll(async () => {
  await aShop();
  await database.store.update({ where: { code: "ANG" }, data: { shipsFromStore: true } });
});

const cartNow = async ({ cartId, token }: Key) => {
  const cart = await pricedCart(cartId, token, morning);
  if (!cart) throw new Error("no cart");
  return cart;
};

const levelAt = (variantId: string, locationCode: string) =>
  database.stockLevel.findUniqueOrThrow({ where: { variantId_locationCode: { variantId, locationCode } } });

describe("what the warehouse lacks", () => {
  test("comes from a store that ships, in a parcel of its own with its own date; delivery is paid once", async () => {
    await aVariant({ sku: "TABLE", price: 3000, stock: { WEB: 10 } });
    await aVariant({ sku: "STORE-LAMP", price: 2000, stock: { WEB: 0, ANG: 9 } });
    const cart = await cartNow(
      await aFullCart([
        { sku: "TABLE", quantity: 1 },
        { sku: "STORE-LAMP", quantity: 2 },
      ]),
    );
    expect(cart.lines.flatMap(({ notices }) => notices)).toEqual([]);
    expect(cart.shipments.map(({ promise }) => promise?.place)).toEqual(["WEB", "ANG"]);
    expect(cart.shipments.map(({ lineIds }) => lineIds.length)).toEqual([1, 1]);
    expect(cart.delivery).toBe(0);
    expect(cart.servedFrom).toEqual({ strategy: "fewest_parcels", reasons: [{ kind: "must_split", parcels: 2 }] });
    const dates = cart.shipments.map(({ promisedAt }) => promisedAt ?? "");
    const chosen = cart.deliveryOptions.find(({ id }) => id === cart.deliveryOption);
    expect(chosen?.promisedAt).toBe(dates.toSorted().at(-1));
  });

  test("is reserved where it lies, a line over two places: money to the cent, the reason kept", async () => {
    const variantId = await aVariant({ sku: "SPLIT", price: 1999, stock: { WEB: 2, ANG: 6 } });
    const key = await aFullCart([{ sku: "SPLIT", quantity: 5 }]);
    const cart = await cartNow(key);
    expect(cart.shipments.flatMap(({ units }) => Object.values(units ?? {})).toSorted()).toEqual([2, 3]);

    const paid = await press(key, { card: visa });
    if (!paid.ok || paid.value.state !== "paid") throw new Error("not paid");
    const order = await orderById(paid.value.order.id);
    expect(order?.parcels.map(({ locationCode, lines }) => [locationCode, lines[0]?.quantity])).toEqual(
      expect.arrayContaining([
        ["WEB", 2],
        ["ANG", 3],
      ]),
    );
    expect(order?.parcels.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.totalGross, 0)).toBe(9995);
    expect(order?.events.find(({ kind }) => kind === "routed")?.data).toMatchObject({ strategy: "fewest_parcels" });
    expect(await levelAt(variantId, "WEB")).toMatchObject({ reserved: 2, held: 0 });
    expect(await levelAt(variantId, "ANG")).toMatchObject({ reserved: 3, held: 0 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("goes with the rest in one parcel where a store has everything", async () => {
    await aVariant({ sku: "PAIR-A", stock: { WEB: 5, ANG: 9 } });
    await aVariant({ sku: "PAIR-B", stock: { WEB: 0, ANG: 9 } });
    const lines = [
      { sku: "PAIR-A", quantity: 1 },
      { sku: "PAIR-B", quantity: 1 },
    ];
    const cart = await cartNow(await aFullCart(lines));
    expect(cart.shipments.map(({ promise }) => promise?.place)).toEqual(["ANG"]);
    expect(cart.servedFrom?.reasons).toEqual([{ kind: "only_place", place: "ANG" }]);
  });

  test("is kept by a store for whoever comes to it, once only three are left", async () => {
    await aVariant({ sku: "LAST-THREE", stock: { WEB: 0, ANG: 3 } });
    const { cartId, token } = await aFullCart([]);
    const added = await addLine(visitor, { cartId, token, sku: "LAST-THREE", quantity: 1 }, { now: morning });
    expect(added).toMatchObject({ ok: false, refusal: { code: "short_of_stock", available: 0 } });
  });

  test("is short when all places together have less, and the cart says how many there are", async () => {
    const variantId = await aVariant({ sku: "SCARCE", stock: { WEB: 3, ANG: 5 } });
    const key = await aFullCart([{ sku: "SCARCE", quantity: 5 }]);
    await database.stockLevel.updateMany({ where: { variantId, locationCode: "ANG" }, data: { safety: 2 } });
    const cart = await cartNow(key);
    expect(cart.lines[0]).toMatchObject({ maxQuantity: 3, notices: [{ code: "short_of_stock", available: 3 }] });
    expect(await press(key, { card: visa })).toMatchObject({ ok: false, refusal: { code: "out_of_stock" } });
  });

  test("is not promised twice: what the cart collects in the store is not sent from it", async () => {
    await aVariant({ sku: "BOTH-WAYS", stock: { WEB: 0, ANG: 6 } });
    const key = await aFullCart([
      { sku: "BOTH-WAYS", quantity: 2, fulfilment: { method: "pickup", store: "ANG" } },
      { sku: "BOTH-WAYS", quantity: 2 },
    ]);
    expect((await cartNow(key)).lines.flatMap(({ notices }) => notices)).toEqual([
      { code: "short_of_stock", available: 1 },
    ]);
  });

  test("counts what the cart itself holds at every place: a second click is the same attempt", async () => {
    const variantId = await aVariant({ sku: "TWICE", stock: { WEB: 1, ANG: 5 } });
    const key = await aFullCart([{ sku: "TWICE", quantity: 3 }]);
    const started = await startCheckout(visitor, { ...key, acceptTerms: true }, { now: morning });
    const again = await startCheckout(visitor, { ...key, acceptTerms: true }, { now: morning });
    expect(started).toMatchObject({ ok: true });
    expect(again).toMatchObject({
      value: { isNew: false, attemptId: started.ok && !started.value.ordered && started.value.attemptId },
    });
    expect(await levelAt(variantId, "ANG")).toMatchObject({ held: 2 });
    await releaseExpired(system("sweep"), {}, { now: later(60) });
    expect(await levelAt(variantId, "ANG")).toMatchObject({ held: 0 });
  });
});

test("a product that only stores have is for sale on its page, dated from where it would leave", async () => {
  await aVariant({ sku: "PAGE-ONLY", stock: { WEB: 0, ANG: 8 } });
  const [variant] = (await productPage("page-only", "fr", morning))?.variants ?? [];
  expect(variant).toMatchObject({ online: "in_stock", maxQuantity: 5, sentFrom: ["ANG"] });
  const [fromStore] = await deliveryMethodsFrom(["ANG"], { now: morning, postcode: null });
  expect(fromStore?.route.place).toMatchObject({ code: "ANG", handlingDays: 1 });
});

describe("the strategy of the shop", () => {
  test("is chosen by who may change delivery, is written down, and decides about the next cart", async () => {
    await aVariant({ sku: "QUICK-A", stock: { WEB: 5, ANG: 9 } });
    await aVariant({ sku: "QUICK-B", stock: { WEB: 0, ANG: 9 } });
    expect(await chooseStrategy(visitor, { strategy: "soonest" })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await chooseStrategy(system("test"), { strategy: "balanced" })).toMatchObject({ ok: true });
    const lines = [
      { sku: "QUICK-A", quantity: 1 },
      { sku: "QUICK-B", quantity: 1 },
    ];
    expect((await cartNow(await aFullCart(lines))).servedFrom?.strategy).toBe("balanced");
    await chooseStrategy(system("test"), { strategy: "fewest_parcels" });
    expect(await database.auditEntry.count({ where: { subject: "routing" } })).toBe(2);
  });
});

test("two hundred mixed carts share eight articles and two places: no deadlock, and the books are right", async () => {
  const skus = Array.from({ length: 8 }, (_, i) => `SHARED-${i}`);
  const variants = await Promise.all(skus.map((sku) => aVariant({ sku, stock: { WEB: 40, ANG: 43 } })));
  const results = await inParallel(200, 8, async (turn) => {
    const wanted = [0, 1, 2].map((step) => skus[(turn * 3 + step * (turn % 5)) % skus.length] ?? "");
    const lines = [...new Set(turn % 2 ? wanted : wanted.toReversed())].map((sku, i) => ({
      sku,
      quantity: 1 + ((turn + i) % 2),
      ...(i === 1 && turn % 3 === 0 && { fulfilment: { method: "pickup", store: "ANG" } }),
    }));
    try {
      return await press(await aFullCart(lines), { card: visa });
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("no cart")) return "sold out";
      throw error;
    }
  });
  const paid = results.filter((result) => typeof result === "object" && result.ok && result.value.state === "paid");
  expect(paid.length).toBeGreaterThan(100);
  for (const variantId of variants) expect((await levelOf(variantId)).held).toBe(0);
  expect(await brokenInvariants()).toEqual({});
}, 120_000);
