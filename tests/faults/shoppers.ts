import { setTimeout as wait } from "node:timers/promises";
import { ProviderUnavailable } from "#lib/payments/provider";
import { outageOf } from "#lib/platform/outage";
import { aFullCart, type Key, press } from "#tests/support/a-buyer";
import { one, visa } from "#tests/support/a-payment";
import { inParallel } from "#tests/support/in-parallel";
import type { Chance } from "../../prisma/seed/random.ts";
import type { Fault, Owed } from "./fault.ts";

/** What is sold: as many kinds as keep shoppers from queueing for one. */
export const wares = Array.from({ length: 12 }, (_, index) => `WARE-${index}`);

const patienceMs = 60_000;
const between = 500;
const perSecond = 20;

export const fullCarts = (count: number, chance: Chance): Promise<readonly Key[]> =>
  inParallel(count, 4, () => aFullCart(one(chance.pick(wares))));

/**
 * A shopper presses the button, and again while told that the shop or the bank does not answer. Throws anything else
 * that is said: a shop in trouble says that it is, and nothing worse.
 */
export async function buy(cart: Key): Promise<Owed> {
  const since = performance.now();
  for (;;) {
    const answer = await press(cart, { card: visa }).catch((error: unknown) => {
      if (error instanceof ProviderUnavailable || outageOf(error)) return null;
      throw error;
    });
    const waitedMs = performance.now() - since;
    if (answer && !answer.ok) throw new Error(`refused: ${answer.refusal.code}`);
    if (answer?.value.state === "paid") return { cartId: cart.cartId, orderId: answer.value.order.id, waitedMs };
    if (waitedMs > patienceMs) throw new Error(`no order after ${Math.round(waitedMs)} ms`);
    await wait(between);
  }
}

/** Twenty shoppers a second press their button while the shop is struck somewhere among them. */
export const underLoad = (name: string, hit: (chance: Chance) => Promise<unknown>): Fault => ({
  name,
  async strike({ chance }) {
    const carts = await fullCarts(60, chance);
    const struck = wait(chance.between(100, 2_000)).then(() => hit(chance));
    const bought = carts.map(async (cart, index) => {
      await wait((index * 1000) / perSecond);
      return buy(cart);
    });
    const [owed] = await Promise.all([Promise.all(bought), struck]);
    return owed;
  },
});
