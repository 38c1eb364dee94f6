import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { sweepPayments } from "#lib/checkout/sweep";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { holdCommits } from "#tests/support/a-commit";
import { shutDoor } from "#tests/support/a-door";
import { doomed, killedAt, type Obstacle } from "#tests/support/a-killing";
import { lockTable } from "#tests/support/a-lock";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

const provider = process.env.STRIPE_API_URL ?? "";
const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);
const ordersOf = ({ cartId }: Key) => database.order.findMany({ where: { cartId } });

/** Two carts were being paid when the shop was killed; of different goods, so that neither waits for the other. */
async function killedWhilePaying(obstacle: Obstacle): Promise<readonly [Key, Key]> {
  const stayed = await aFullCart([{ sku: "LAMP", quantity: 1 }]);
  const left = await aFullCart([{ sku: "SHADE", quantity: 1 }]);
  await killedAt(obstacle, 2, doomed.shop, JSON.stringify([stayed, left]));
  return [stayed, left];
}

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 100 } });
  await aVariant({ sku: "SHADE", price: 4900, stock: { WEB: 100 } });
});
afterEach(async () => expect(await brokenInvariants()).toEqual({}));

describe("a shop killed before the provider has the money", () => {
  test.each([
    ["while it takes the stock", () => lockTable("stock_hold")],
    ["before its question reaches the provider", () => shutDoor(provider, "before the provider hears")],
  ])("%s: who presses again has an order, who went away owes nothing", async (_, obstacle) => {
    const before = (await intentsAtProvider()).length;
    const [stayed, left] = await killedWhilePaying(await obstacle());

    expect(await press(stayed, { card: "pm_card_visa" })).toMatchObject({ value: { state: "paid" } });
    await sweepPayments(later(3));
    await sweepPayments(later(16));

    expect(await ordersOf(stayed)).toMatchObject([{ capturedMinor: 5490 }]);
    expect(await ordersOf(left)).toEqual([]);
    expect(await database.stockHold.count({ where: { state: "held" } })).toBe(0);
    expect((await intentsAtProvider()).length).toBe(before + 1);
    expect(await press(left, { card: "pm_card_visa", now: later(17) })).toMatchObject({ value: { state: "paid" } });
  });
});

describe("a shop killed when the provider has the money", () => {
  test.each([
    ["before it reads the answer", () => shutDoor(provider, "after the provider has acted")],
    ["before it reserves the stock", () => lockTable("stock_reservation")],
    ["before it writes the order", () => lockTable("orders")],
    ["when all is written and nothing is committed", holdCommits],
  ])("%s: pressing again and the sweep each find one order for one charge", async (_, obstacle) => {
    const before = (await intentsAtProvider()).length;
    const [stayed, left] = await killedWhilePaying(await obstacle());
    expect([...(await ordersOf(stayed)), ...(await ordersOf(left))]).toEqual([]);

    const answer = await press(stayed, { card: "pm_card_mastercard" });
    expect(answer).toMatchObject({ value: { state: "paid" } });
    await sweepPayments(later(3));
    await sweepPayments(later(16));

    expect(await ordersOf(stayed)).toMatchObject([{ capturedMinor: 5490 }]);
    expect(await ordersOf(left)).toMatchObject([{ capturedMinor: 5490 }]);
    expect(await press(stayed)).toEqual(answer);
    const taken = (await intentsAtProvider()).filter(({ status }) => status === "requires_capture");
    expect(taken.length).toBe(before + 2);
  });
});
