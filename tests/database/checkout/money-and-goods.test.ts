import { beforeAll, describe, expect, test } from "vitest";
import { startCheckout } from "#lib/checkout/commands";
import type { Outcome } from "#lib/checkout/schema";
import { settle, settleIntent } from "#lib/checkout/settle";
import { sweepPayments } from "#lib/checkout/sweep";
import { releaseExpired } from "#lib/inventory/commands";
import { discrepancies } from "#lib/inventory/queries-proof";
import { system, visitor } from "#lib/kernel/actor";
import { findIntent, payIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { attemptsOf, later, levelOf, one, ordersOf, visa } from "#tests/support/a-payment";
import { intentsAtProvider, turn } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 500, ANG: 5 } });
});

describe("money and goods never part", () => {
  test("browser and webhook arrive at the same instant, many times: one order each", async () => {
    const before = await database.order.count();
    await inParallel(40, 4, async () => {
      const { attemptId } = await paidAndDied("LAMP");
      const intent = await findIntent(attemptId);
      const outcomes = await Promise.all([settle(attemptId, later(1)), settleIntent(intent?.id ?? "", later(1))]);
      expect(outcomes).toMatchObject([{ state: "paid" }, { state: "paid" }]);
    });
    expect(await database.order.count()).toBe(before + 40);
  });

  test("the hold ends at the instant the payment succeeds: the order has its stock, or the money goes back", async () => {
    const variantId = await aVariant({ sku: "INSTANT", stock: { WEB: 8 } });
    const rivals = await inParallel(4, 4, () => aFullCart(one("INSTANT")));
    const died = await inParallel(8, 4, () => paidAndDied("INSTANT"));
    const outcomes = await Promise.all([
      ...died.map(({ attemptId }) => settle(attemptId, later(21))),
      releaseExpired(system("sweep"), {}, { now: later(21) }),
      ...rivals.map((cart) => press(cart, { card: visa })),
    ]);
    const settled = outcomes.slice(0, 8) as Outcome[];
    expect(settled.every(({ state }) => state === "paid" || state === "refunded")).toBe(true);
    const level = await levelOf(variantId);
    expect(level.held).toBe(0);
    expect(level.reserved).toBe(await database.orderLine.count({ where: { sku: "INSTANT" } }));
  });

  /** The provider has the money, and the process died before anything was written down. */
  async function paidAndDied(sku: string) {
    const cart = await aFullCart(one(sku));
    const started = await startCheckout(visitor, { ...cart, acceptTerms: true }, { now: morning });
    if (!started.ok || started.value.ordered) throw new Error("not started");
    const { attemptId, amountMinor } = started.value;
    await payIntent({
      attemptId,
      amountMinor,
      currency: "EUR",
      paymentMethod: visa,
      returnUrl: "http://localhost:3000/",
    });
    return { cart, attemptId };
  }

  test("the sweep writes the order of a process that died between payment and order", async () => {
    const { cart } = await paidAndDied("LAMP");
    expect(await ordersOf(cart)).toHaveLength(0);
    await sweepPayments(later(3));
    expect(await ordersOf(cart)).toMatchObject([{ capturedMinor: 5490 }]);
  });

  test("the shopper who presses again gets the same order, and is charged once", async () => {
    const before = (await intentsAtProvider()).length;
    const { cart } = await paidAndDied("LAMP");
    expect(await press(cart, { card: "pm_card_mastercard" })).toMatchObject({ value: { state: "paid" } });
    expect((await intentsAtProvider()).length).toBe(before + 1);
  });

  test("paid when the goods are gone: all of it goes back, once, and the shopper is told", async () => {
    const variantId = await aVariant({ sku: "GONE", stock: { WEB: 1 } });
    const { cart, attemptId } = await paidAndDied("GONE");
    await database.stockHold.updateMany({ where: { attemptId }, data: { state: "released" } });
    await database.stockLevel.updateMany({ where: { variantId }, data: { held: 0, onHand: 0 } });

    const outcomes = [await settle(attemptId, later(2)), await settle(attemptId, later(3))];
    expect(outcomes).toEqual(Array(2).fill({ state: "refunded", reason: "out_of_stock" }));
    const { intentId } = (await attemptsOf(cart))[0] ?? {};
    expect(await database.refund.findMany({ where: { intentId: intentId ?? "" } })).toMatchObject([
      { amountMinor: 5490 },
    ]);
    const told = await database.outboxFact.findMany({ where: { name: "payment.returned" } });
    const payload = { attemptId, amountMinor: 5490, reason: "out_of_stock" };
    expect(told.filter((fact) => JSON.stringify(fact.payload).includes(attemptId))).toMatchObject([{ payload }]);
    await database.variant.delete({ where: { id: variantId } });
  });

  test("a second payment of an attempt that is paid goes back", async () => {
    const cart = await aFullCart(one("LAMP"));
    await press(cart, { card: visa });
    const [attempt] = await attemptsOf(cart);
    const stray = await payIntent({
      attemptId: attempt?.id ?? "",
      amountMinor: 5490,
      currency: "EUR",
      paymentMethod: "pm_card_mastercard",
      returnUrl: "http://localhost:3000/",
    });
    expect(await settleIntent(stray.id, later(1))).toMatchObject({ state: "paid" });
    expect(await settleIntent(stray.id, later(2))).toMatchObject({ state: "paid" });
    expect(await database.refund.findMany({ where: { intentId: stray.id } })).toMatchObject([{ amountMinor: 5490 }]);
  });

  test("another amount than agreed is no order", async () => {
    const cart = await aFullCart(one("LAMP"));
    await press(cart);
    const [attempt] = await attemptsOf(cart);
    const cheap = await payIntent({
      attemptId: attempt?.id ?? "",
      amountMinor: 100,
      currency: "EUR",
      paymentMethod: visa,
      returnUrl: "http://localhost:3000/",
    });
    expect(await settleIntent(cheap.id, later(1))).toEqual({ state: "refunded", reason: "amount_differs" });
    expect(await ordersOf(cart)).toEqual([]);
  });

  test("nothing is decided while the provider is away", async () => {
    const cart = await aFullCart(one("LAMP"));
    await press(cart, { card: "pm_card_authenticationRequired" });
    await turn({ down: true });
    await sweepPayments(later(20));
    expect((await attemptsOf(cart))[0]).toMatchObject({ state: "paying" });
    await turn({ down: false });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
