import { expect } from "vitest";
import { payWithGiftCard } from "#lib/cart/commands-credit";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning } from "#tests/support/a-buyer";
import { holdCommits } from "#tests/support/a-commit";
import { shutDoor } from "#tests/support/a-door";
import { aGiftCard } from "#tests/support/a-gift-card";
import { doomed, killedAt, type Obstacle } from "#tests/support/a-killing";
import { lockTable } from "#tests/support/a-lock";
import { one } from "#tests/support/a-payment";
import type { Fault } from "../fault.ts";
import { buy, fullCarts, wares } from "../shoppers.ts";

const [first = "", second = ""] = wares;
const provider = process.env.STRIPE_API_URL ?? "";

/** Two shoppers were paying at this point when the shop was killed: one presses again, one has gone away. */
const atPoint = (point: string, obstacle: () => Promise<Obstacle>, cart: (sku: string) => Promise<Key>): Fault => ({
  name: `shop killed: ${point}`,
  async strike() {
    const [stayed, left] = [await cart(first), await cart(second)];
    const told = await killedAt(await obstacle(), 2, doomed.shop, JSON.stringify([stayed, left]));
    return [...told, await buy(stayed)];
  },
});

const byCard = (sku: string) => aFullCart(one(sku));

async function partlyByGiftCard(sku: string): Promise<Key> {
  const { code } = await aGiftCard(3000);
  const key = await byCard(sku);
  const paid = await payWithGiftCard(visitor, { ...key, code, address: key.cartId }, { now: morning });
  if (!paid.ok) throw new Error(paid.refusal.code);
  return key;
}

/** Where so many of these carts have become orders. */
const ordersWritten = (carts: readonly Key[]): Obstacle => ({
  reached: (count) =>
    expect
      .poll(() => database.order.count({ where: { cartId: { in: carts.map(({ cartId }) => cartId) } } }), {
        interval: 5,
        timeout: 20_000,
      })
      .toBeGreaterThanOrEqual(count),
  open: async () => null,
});

export const killedShop: readonly Fault[] = [
  atPoint("before it writes down that somebody pays", () => lockTable("checkout_attempt"), byCard),
  atPoint("while it holds the stock", () => lockTable("stock_hold"), byCard),
  atPoint("while it holds a gift card", () => lockTable("credit_hold"), partlyByGiftCard),
  atPoint("before the provider hears", () => shutDoor(provider, "before the provider hears"), byCard),
  atPoint("after the provider has acted", () => shutDoor(provider, "after the provider has acted"), byCard),
  atPoint("while it reserves the stock", () => lockTable("stock_reservation"), byCard),
  atPoint("while it takes a gift card's money", () => lockTable("credit_entry"), partlyByGiftCard),
  atPoint("while it writes the order", () => lockTable("orders"), byCard),
  atPoint("before it commits", holdCommits, byCard),
  {
    name: "shop killed: at any moment, forty paying",
    async strike({ chance }) {
      const carts = await fullCarts(40, chance);
      const told = await killedAt(ordersWritten(carts), chance.between(1, 30), doomed.shop, JSON.stringify(carts));
      return [...told, ...(await Promise.all(carts.map(buy)))];
    },
  },
];
