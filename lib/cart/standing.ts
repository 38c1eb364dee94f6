import type { Transaction } from "#lib/platform/database";
import { customerKey, type Standing, standingOf } from "#lib/promotions/in-force";
import type { LoadedCart } from "./sql/load.ts";
import { ordersBefore } from "./sql/orders-before.ts";
import { payingAttempts } from "./sql/paying-attempts.ts";

/** The promotions of a cart and who buys, as far as one of them asks. */
export type CartStanding = Standing & Readonly<{ ordersBefore: number | null }>;

const ofOrders = new Set(["firstOrder", "nthOrder"]);

/** What the promotions of a cart stand at for its customer; what its own payments hold counts as left. */
export async function standingOfCart(
  reader: Pick<Transaction, "$queryRaw">,
  cart: LoadedCart,
  now: Date,
): Promise<CartStanding> {
  const asker = {
    codes: cart.codes,
    customerKey: cart.email === null ? null : customerKey(cart.email),
    attempts: payingAttempts(cart.id),
  };
  const standing = await standingOf(reader, cart.periods ?? [], asker, now);
  const asked = standing.rows.some(([id]) =>
    standing.kept.get(id)?.definition.conditions.some(({ kind }) => ofOrders.has(kind)),
  );
  return { ...standing, ordersBefore: asked ? await ordersBefore(reader, cart) : null };
}
