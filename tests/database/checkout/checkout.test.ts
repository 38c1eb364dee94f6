import { beforeAll, describe, expect, test } from "vitest";
import { addLine, changeLine, createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { settle, settleCart, settleIntent } from "#lib/checkout/settle";
import { sweepPayments } from "#lib/checkout/sweep";
import { discrepancies } from "#lib/inventory/queries-proof";
import { visitor } from "#lib/kernel/actor";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { atTheBank, attemptsOf, later, levelOf, one, ordersOf, visa } from "#tests/support/a-payment";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 500, ANG: 5 } });
});

describe("a guest pays", () => {
  test("and the order is what was agreed: lines, promises, VAT, stock", async () => {
    const variantId = await aVariant({ sku: "PLAIN", price: 4900, stock: { WEB: 3 } });
    const cart = await aFullCart([
      ...one("PLAIN"),
      { sku: "LAMP", quantity: 2, fulfilment: { method: "pickup", store: "ANG" } },
    ]);

    const answer = await press(cart, { card: visa, agreedTotalMinor: 15_290 });

    if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
    expect(await orderByNumber(answer.value.order.number)).toMatchObject({
      state: "placed",
      total: 15_290,
      captured: 15_290,
      delivery: 590,
      vat: [{ basisPoints: 2000, gross: 15_290 }],
      parcels: [
        { method: "pickup", locationCode: "ANG", lines: [{ quantity: 2 }] },
        { method: "delivery", locationCode: "WEB", lines: [{ sku: "PLAIN", unitGross: 4900 }] },
      ],
      events: [{ kind: "placed" }, { kind: "authorised" }],
    });
    expect(await levelOf(variantId)).toMatchObject({ onHand: 3, held: 0, reserved: 1 });
    expect(await pricedCart(cart.cartId, cart.token, morning)).toBeNull();
    expect(await database.outboxFact.count({ where: { name: "order.placed" } })).toBe(1);
  });

  test("twice the same order for a double click, two tabs and a refresh", async () => {
    const cart = await aFullCart(one("LAMP"));
    const answers = await inParallel(6, 6, () => press(cart, { card: visa }));
    const again = await press(cart, { card: "pm_card_mastercard" });

    const numbers = [...answers, again].map((a) => (a.ok && a.value.state === "paid" ? a.value.order.number : a));
    expect(new Set(numbers).size).toBe(1);
    expect(await ordersOf(cart)).toHaveLength(1);
    const [attempt] = await attemptsOf(cart);
    const taken = (await intentsAtProvider()).filter(({ id }) => id === attempt?.intentId);
    expect(taken).toMatchObject([{ status: "requires_capture", amount: 5490 }]);
  });

  test("500 of them at once want the last 10: ten orders, 490 clear refusals", async () => {
    const variantId = await aVariant({ sku: "TRAIN", price: 7000, stock: { WEB: 10 } });
    const carts = await inParallel(500, 500, () => aFullCart(one("TRAIN")));
    const answers = await inParallel(500, 500, (index) => press(carts[index] as Key, { card: visa }));

    expect(answers.filter((a) => a.ok && a.value.state === "paid")).toHaveLength(10);
    expect(answers.filter((a) => !a.ok && a.refusal.code === "out_of_stock")).toHaveLength(490);
    expect(await levelOf(variantId)).toMatchObject({ onHand: 10, held: 0, reserved: 10 });
  }, 60_000);
});

describe("a cart that cannot be paid yet", () => {
  test("says what is missing", async () => {
    const empty = await createCart(visitor, {}, { now: morning });
    const bare = await createCart(visitor, { lines: one("LAMP") }, { now: morning });
    if (!empty.ok || !bare.ok) throw new Error("no cart");
    expect(await press(empty.value)).toMatchObject({ refusal: { code: "empty_cart" } });
    expect(await press(bare.value)).toMatchObject({
      refusal: { code: "cart_incomplete", missing: ["contact", "address"] },
    });
    expect(await press({ ...bare.value, token: "x".repeat(32) })).toMatchObject({
      refusal: { code: "cart_not_found" },
    });
  });

  test("says that the total is another one than agreed", async () => {
    const variantId = await aVariant({ sku: "DEARER", price: 1000, stock: { WEB: 5 } });
    const cart = await aFullCart(one("DEARER"));
    await database.price.update({ where: { variantId }, data: { grossMinor: 1200 } });
    const changed = { refusal: { code: "total_changed", was: 1590, is: 1790 } };
    expect(await press(cart, { card: visa })).toMatchObject(changed);
    expect(await press(cart, { card: visa, agreedTotalMinor: 1590 })).toMatchObject(changed);
    expect(await press(cart, { card: visa, agreedTotalMinor: 1790 })).toMatchObject({ ok: true });
  });
});

describe("a card that is declined", () => {
  test("leaves the cart as it was and the stock free; another card pays it", async () => {
    const variantId = await aVariant({ sku: "SINGLE", stock: { WEB: 1 } });
    const cart = await aFullCart(one("SINGLE"));
    expect(await press(cart, { card: "pm_card_chargeDeclinedInsufficientFunds" })).toEqual({
      ok: false,
      refusal: { code: "payment_declined", declineCode: "insufficient_funds" },
    });
    expect(await levelOf(variantId)).toMatchObject({ held: 0, reserved: 0 });
    expect(await press(cart, { card: visa })).toMatchObject({ ok: true, value: { state: "paid" } });
    expect((await attemptsOf(cart)).map(({ state }) => state)).toEqual(["declined", "paid"]);
  });
});

describe("a bank that wants to see the shopper", () => {
  const secure = "pm_card_authenticationRequired";

  test("is shown the shopper once; then return, webhook and sweep all find the same order", async () => {
    const cart = await aFullCart(one("LAMP"));
    const first = await press(cart, { card: secure });
    expect(first).toMatchObject({ ok: true, value: { state: "action", actionUrl: expect.any(String) } });
    expect(await press(cart, { card: secure })).toMatchObject({ value: { state: "action" } });

    const [attempt] = await attemptsOf(cart);
    if (!attempt?.intentId) throw new Error("no payment");
    await atTheBank(attempt.intentId, true);
    const outcomes = await Promise.all([
      settle(attempt.id, later(1)),
      settleIntent(attempt.intentId, later(1)),
      sweepPayments(later(3)),
    ]);
    expect(outcomes).toMatchObject([{ state: "paid" }, { state: "paid" }, expect.any(Number)]);
    expect(await ordersOf(cart)).toHaveLength(1);
  });

  test("and says no: the next press with another card pays", async () => {
    const cart = await aFullCart(one("LAMP"));
    await press(cart, { card: secure });
    const [attempt] = await attemptsOf(cart);
    await atTheBank(attempt?.intentId, false);
    expect(await press(cart, { card: visa })).toMatchObject({ value: { state: "paid" } });
    expect((await attemptsOf(cart)).map(({ state }) => state)).toEqual(["abandoned", "paid"]);
  });

  test("and says no: the browser that comes back is told, and its stock is free", async () => {
    const variantId = await aVariant({ sku: "SAID-NO", stock: { WEB: 1 } });
    const cart = await aFullCart(one("SAID-NO"));
    expect(await settleCart(cart.cartId, cart.token, morning)).toBeNull();
    await press(cart, { card: secure });
    await atTheBank((await attemptsOf(cart))[0]?.intentId, false);
    expect(await settleCart(cart.cartId, cart.token, later(1))).toMatchObject({ state: "declined" });
    expect(await levelOf(variantId)).toMatchObject({ held: 0, reserved: 0 });
  });

  test("while the cart is changed in another tab: the old payment is given up, the new total is paid", async () => {
    const cart = await aFullCart(one("LAMP"));
    await press(cart, { card: secure });
    const line = (await pricedCart(cart.cartId, cart.token, morning))?.lines[0];
    await changeLine(visitor, { ...cart, lineId: line?.id, quantity: 2 }, { now: morning });

    const answer = await press(cart, { card: visa });
    if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
    expect(await orderByNumber(answer.value.order.number)).toMatchObject({ total: 9800, captured: 9800 });
    const [old] = await attemptsOf(cart);
    await atTheBank(old?.intentId, true);
    expect((await intentsAtProvider()).find(({ id }) => id === old?.intentId)).toMatchObject({ status: "canceled" });
  });

  test("too late: the hold has ended, the payment is cancelled and the stock is free", async () => {
    const variantId = await aVariant({ sku: "SLOW", stock: { WEB: 1 } });
    const cart = await aFullCart(one("SLOW"));
    await press(cart, { card: secure });
    await sweepPayments(later(16));
    expect((await attemptsOf(cart))[0]).toMatchObject({ state: "abandoned" });
    expect(await levelOf(variantId)).toMatchObject({ held: 0 });
    expect(await press(cart, { card: visa, now: later(17) })).toMatchObject({ value: { state: "paid" } });
  });
});

test("a cart that is being paid still shows its own last piece as available", async () => {
  await aVariant({ sku: "LAST", stock: { WEB: 1 } });
  const cart = await aFullCart(one("LAST"));
  await press(cart, { card: "pm_card_authenticationRequired" });
  expect((await pricedCart(cart.cartId, cart.token, morning))?.lines[0]).toMatchObject({ maxQuantity: 1, notices: [] });
  const other = await createCart(visitor, {}, { now: morning });
  if (!other.ok) throw new Error("no cart");
  expect(await addLine(visitor, { ...other.value, sku: "LAST", quantity: 1 }, { now: morning })).toMatchObject({
    refusal: { code: "short_of_stock", available: 0 },
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
