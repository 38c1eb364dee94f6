import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { payWithGiftCard } from "#lib/cart/commands-credit";
import { pricedCart } from "#lib/cart/queries";
import { sweepPayments } from "#lib/checkout/sweep";
import { expireCredits } from "#lib/credit/commands-system";
import { holdCredit, releaseCredit } from "#lib/credit/holds";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { cancelOrder } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { orderByNumber } from "#lib/orders/queries";
import { database, inTransaction } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { payments } from "#lib/processes/payments";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { atTheBank, attemptsOf, later, one, ordersOf, visa } from "#tests/support/a-payment";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";

const nadia: Actor = {
  kind: "staff",
  id: "n",
  name: "Nadia",
  permissions: new Set(["orders.refund", "orders.cancel"]),
  storeCodes: [],
};
const creditOf = (id: string) => database.credit.findUniqueOrThrow({ where: { id } });
const payWith = (key: Key, code: string, address = key.cartId) =>
  payWithGiftCard(visitor, { ...key, code, address }, { now: morning });

/** A cart of one lamp, 54.90 € with its delivery, that means to pay with this card. */
async function aCartWith(code: string, sku = "LAMP"): Promise<Key> {
  const key = await aFullCart(one(sku));
  expect(await payWith(key, code)).toMatchObject({ ok: true });
  return key;
}

async function orderOf(key: Key, card?: string) {
  const answer = await press(key, card ? { card } : {});
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  return answer.value.order;
}

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 500 } });
});
afterEach(async () => expect(await brokenInvariants()).toEqual({}));

describe("a gift card", () => {
  test("pays a part; the provider is asked for the rest, and total and VAT stay", async () => {
    const card = await aGiftCard(5000);
    const key = await aCartWith(card.code);
    expect(await pricedCart(key.cartId, key.token, morning)).toMatchObject({
      total: 5490,
      vat: [{ gross: 5490 }],
      credits: [{ amount: 5000, available: 5000 }],
      due: 490,
    });

    const { number } = await orderOf(key, visa);

    expect(await orderByNumber(number)).toMatchObject({
      total: 5490,
      captured: 5490,
      vat: [{ gross: 5490 }],
      tenders: [
        { kind: "card", amount: 490 },
        { kind: "gift_card", amount: 5000, lastFour: card.code.slice(-4) },
      ],
    });
    const [attempt] = await attemptsOf(key);
    expect((await intentsAtProvider()).find(({ id }) => id === attempt?.intentId)).toMatchObject({ amount: 490 });
    expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 0, heldMinor: 0 });
  });

  test("that pays for everything makes the order at once, and the provider hears nothing", async () => {
    const card = await aGiftCard(8000);
    const before = (await intentsAtProvider()).length;
    const key = await aCartWith(card.code);
    const order = await orderOf(key);

    expect(await orderByNumber(order.number)).toMatchObject({ intentId: null, tenders: [{ kind: "gift_card" }] });
    expect(await press(key)).toMatchObject({ value: { state: "paid", order: { number: order.number } } });
    expect((await intentsAtProvider()).length).toBe(before);
    expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 2510, heldMinor: 0 });
  });

  test("stands beside another, each in its turn", async () => {
    const [first, second] = [await aGiftCard(3000), await aGiftCard(9000)];
    const key = await aCartWith(first.code);
    await payWith(key, second.code);
    await orderOf(key);
    expect(await creditOf(first.creditId)).toMatchObject({ balanceMinor: 0 });
    expect(await creditOf(second.creditId)).toMatchObject({ balanceMinor: 9000 - 2490 });
  });

  test("is free again when the card beside it is declined, and when the shopper walks away", async () => {
    const card = await aGiftCard(5000);
    const declined = await aCartWith(card.code);
    expect(await press(declined, { card: "pm_card_chargeDeclined" })).toMatchObject({
      refusal: { code: "payment_declined" },
    });
    expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 5000, heldMinor: 0 });

    await press(declined, { card: "pm_card_authenticationRequired" });
    expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 5000, heldMinor: 5000 });
    await sweepPayments(later(16));
    expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 5000, heldMinor: 0 });
    expect(await ordersOf(declined)).toEqual([]);
  });

  test("that expires while the bank asks still pays what was agreed", async () => {
    const card = await aGiftCard(5000, morning);
    const key = await aCartWith(card.code);
    await press(key, { card: "pm_card_authenticationRequired" });
    await database.credit.update({ where: { id: card.creditId }, data: { expiresAt: later(1) } });
    await expireCredits(system("credit"), {}, { now: later(2) });
    await atTheBank((await attemptsOf(key))[0]?.intentId, true);
    await sweepPayments(later(3));

    expect(await ordersOf(key)).toMatchObject([{ capturedMinor: 5490 }]);
    expect(await creditOf(card.creditId)).toMatchObject({ state: "active", balanceMinor: 0, heldMinor: 0 });
  });

  test("spent elsewhere since the shopper looked: no more is charged than they saw", async () => {
    const card = await aGiftCard(5000);
    const [slow, quick] = [await aCartWith(card.code), await aCartWith(card.code)];
    await orderOf(quick, visa);
    expect(await press(slow, { card: visa, agreedTotalMinor: 5490, agreedDueMinor: 490 })).toMatchObject({
      refusal: { code: "due_changed", was: 490, is: 5490 },
    });
    expect(await ordersOf(slow)).toEqual([]);
  });
});

test("a card of 50 € spent from twenty tabs at once pays 50 €, not a cent more (PRC-07)", async () => {
  const card = await aGiftCard(5000);
  const tabs: Key[] = [];
  for (let tab = 0; tab < 20; tab++) {
    // Each buys something else, so that no other lock makes them stand in a queue.
    await aVariant({ sku: `TAB-${tab}`, price: 4900, stock: { WEB: 5 } });
    tabs.push(await aCartWith(card.code, `TAB-${tab}`));
  }
  await Promise.all(tabs.map((key) => press(key, { card: visa })));

  const paid = await database.orderTender.aggregate({
    where: { creditId: card.creditId },
    _sum: { amountMinor: true },
  });
  expect(paid._sum.amountMinor).toBe(5000);
  expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 0, heldMinor: 0 });
});

test("two cards that many pay with at once, in opposite order, never make anybody wait for ever", async () => {
  const [first, second] = [await aGiftCard(50_000), await aGiftCard(50_000)];
  const shares = [first, second].map(({ creditId }) => ({ creditId, amountMinor: 100 }));
  const answers = await inParallel(40, 10, (index) =>
    inTransaction(async (tx) => {
      const attemptId = newId();
      const asked = index % 2 === 0 ? shares : shares.toReversed();
      const held = await holdCredit(tx, { attemptId, shares: asked, now: morning });
      if (held.ok) await releaseCredit(tx, attemptId);
      return held;
    }),
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  expect(await creditOf(first.creditId)).toMatchObject({ balanceMinor: 50_000, heldMinor: 0 });
});

describe("what is given back", () => {
  test("goes to the card first, then to the gift card, which lasts no shorter", async () => {
    const card = await aGiftCard(3000);
    const { id: orderId, number } = await orderOf(await aCartWith(card.code), visa);
    const line = (await orderByNumber(number))?.parcels[0]?.lines[0]?.id;
    const now = new Date(morning.getTime() + 400 * 24 * 3600_000);
    await expireCredits(system("credit"), {}, { now });
    expect(await creditOf(card.creditId)).toMatchObject({ state: "expired" });

    const refund = { orderId, lines: [{ lineId: line, quantity: 1 }], reason: "Article abîmé" };
    expect(await refundLines(system("test"), refund, { now })).toMatchObject({ value: { amountMinor: 4900 } });

    expect((await orderByNumber(number))?.tenders).toMatchObject([
      { kind: "card", amount: 2490, refunded: 2490 },
      { kind: "gift_card", amount: 3000, refunded: 2410 },
    ]);
    const { state, balanceMinor, expiresAt } = await creditOf(card.creditId);
    expect({ state, balanceMinor }).toEqual({ state: "active", balanceMinor: 2410 });
    expect(expiresAt?.getTime()).toBeGreaterThan(now.getTime());
    await work([...captures, ...payments]);
  });

  test("of a cancelled order that no card paid is all on the gift card again", async () => {
    const card = await aGiftCard(6000);
    const { id: orderId } = await orderOf(await aCartWith(card.code));
    expect(await cancelOrder(nadia, { orderId, reason: "Erreur de commande" }, { now: morning })).toMatchObject({
      value: { refundedMinor: 5490 },
    });
    expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 6000 });
    expect(await database.refund.count({ where: { reason: "Erreur de commande" } })).toBe(0);
  });

  test("to a card by twenty agents at once is given once", async () => {
    const card = await aGiftCard(6000);
    const { id: orderId, number } = await orderOf(await aCartWith(card.code));
    const line = (await orderByNumber(number))?.parcels[0]?.lines[0]?.id;
    const refund = { orderId, lines: [{ lineId: line, quantity: 1 }], reason: "Article abîmé" };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => refundLines(system("test"), refund, { now: morning })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await creditOf(card.creditId)).toMatchObject({ balanceMinor: 6000 - 590 });
  });
});
