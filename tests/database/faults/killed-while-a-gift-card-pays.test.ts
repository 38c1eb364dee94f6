import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { payWithGiftCard } from "#lib/cart/commands-credit";
import { sweepPayments } from "#lib/checkout/sweep";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { holdCommits } from "#tests/support/a-commit";
import { shutDoor } from "#tests/support/a-door";
import { aGiftCard } from "#tests/support/a-gift-card";
import { doomed, killedAt, type Obstacle } from "#tests/support/a-killing";
import { lockTable } from "#tests/support/a-lock";
import { later, one, ordersOf, visa } from "#tests/support/a-payment";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

const provider = process.env.STRIPE_API_URL ?? "";
type Paying = Readonly<{ key: Key; creditId: string }>;

/** A cart of 54.90 € that means to pay so much of it with a gift card of its own. */
async function aCartWithCard(sku: string, minor: number): Promise<Paying> {
  const { creditId, code } = await aGiftCard(minor);
  const key = await aFullCart(one(sku));
  expect(await payWithGiftCard(visitor, { ...key, code, address: key.cartId }, { now: morning })).toMatchObject({
    ok: true,
  });
  return { key, creditId };
}

/** Two such carts were being paid when the shop was killed; of different goods, so that neither waits for the other. */
async function killedWhilePaying(raised: () => Promise<Obstacle>, minor: number): Promise<readonly [Paying, Paying]> {
  const [stayed, left] = [await aCartWithCard("LAMP", minor), await aCartWithCard("SHADE", minor)];
  await killedAt(await raised(), 2, doomed.shop, JSON.stringify([stayed.key, left.key]));
  return [stayed, left];
}
const cardOf = ({ creditId }: Paying) =>
  database.credit.findUniqueOrThrow({ where: { id: creditId }, select: { balanceMinor: true, heldMinor: true } });
const tendersOf = async ({ key }: Paying) =>
  database.orderTender.findMany({
    where: { orderId: { in: (await ordersOf(key)).map(({ id }) => id) } },
    orderBy: { kind: "asc" },
    select: { kind: true, amountMinor: true },
  });
const whole = { balanceMinor: 3000, heldMinor: 0 };
const spent = { balanceMinor: 0, heldMinor: 0 };
const bothPaid = [
  { kind: "card", amountMinor: 2490 },
  { kind: "gift_card", amountMinor: 3000 },
];

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 100 } });
  await aVariant({ sku: "SHADE", price: 4900, stock: { WEB: 100 } });
});
afterEach(async () => {
  expect(await brokenInvariants()).toEqual({});
  expect(await database.creditHold.count({ where: { state: "held" } })).toBe(0);
});

describe("a shop killed before the provider has the rest of the money", () => {
  test.each([
    ["while it holds the card", () => lockTable("credit_hold")],
    ["before its question reaches the provider", () => shutDoor(provider, "before the provider hears")],
  ])("%s: who presses again has an order, and who went away their whole card", async (_, obstacle) => {
    const before = (await intentsAtProvider()).length;
    const [stayed, left] = await killedWhilePaying(obstacle, 3000);

    expect(await press(stayed.key, { card: visa })).toMatchObject({ value: { state: "paid" } });
    await sweepPayments(later(3));
    await sweepPayments(later(16));

    expect(await tendersOf(stayed)).toEqual(bothPaid);
    expect(await cardOf(stayed)).toEqual(spent);
    expect(await ordersOf(left.key)).toEqual([]);
    expect(await cardOf(left)).toEqual(whole);
    expect((await intentsAtProvider()).length).toBe(before + 1);
  });
});

describe("a shop killed when the provider has the rest of the money", () => {
  test.each([
    ["before it reads the answer", () => shutDoor(provider, "after the provider has acted")],
    ["before it takes the card's money", () => lockTable("credit_entry")],
    ["before it writes the order", () => lockTable("orders")],
    ["when all is written and nothing is committed", holdCommits],
  ])("%s: each has one order, paid once by the bank and once by the gift card", async (_, obstacle) => {
    const before = (await intentsAtProvider()).filter(({ status }) => status === "requires_capture").length;
    const paying = await killedWhilePaying(obstacle, 3000);
    for (const one of paying) expect(await cardOf(one)).toEqual({ balanceMinor: 3000, heldMinor: 3000 });

    const [stayed] = paying;
    const answer = await press(stayed.key, { card: "pm_card_mastercard" });
    expect(answer).toMatchObject({ value: { state: "paid" } });
    await sweepPayments(later(3));
    await sweepPayments(later(16));

    for (const one of paying) {
      expect(await tendersOf(one)).toEqual(bothPaid);
      expect(await cardOf(one)).toEqual(spent);
    }
    expect(await press(stayed.key)).toEqual(answer);
    const taken = (await intentsAtProvider()).filter(({ status }) => status === "requires_capture");
    expect(taken.length).toBe(before + 2);
  });
});

describe("a shop killed while a gift card pays for everything", () => {
  test.each([
    ["while it holds the card", () => lockTable("credit_hold")],
    ["before it takes the card's money", () => lockTable("credit_entry")],
    ["before it writes the order", () => lockTable("orders")],
  ])("%s: nothing is spent until somebody presses again, and then once", async (_, obstacle) => {
    const before = (await intentsAtProvider()).length;
    const [stayed, left] = await killedWhilePaying(obstacle, 9000);
    for (const one of [stayed, left]) expect(await cardOf(one)).toEqual({ balanceMinor: 9000, heldMinor: 0 });

    const answer = await press(stayed.key);
    expect(answer).toMatchObject({ value: { state: "paid" } });
    expect(await press(stayed.key)).toEqual(answer);
    await sweepPayments(later(16));

    expect(await tendersOf(stayed)).toEqual([{ kind: "gift_card", amountMinor: 5490 }]);
    expect(await cardOf(stayed)).toEqual({ balanceMinor: 3510, heldMinor: 0 });
    expect(await cardOf(left)).toEqual({ balanceMinor: 9000, heldMinor: 0 });
    expect((await intentsAtProvider()).length).toBe(before);
  });
});
