import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { hashToken, newToken } from "#lib/platform/tokens";
import { cartKey, keyOf } from "./key.ts";
import { claimCart, rekeyLatestCart, takeInOtherCarts } from "./sql/merge.ts";

/**
 * After sign-in: this browser's cart becomes the customer's, and takes in what their other open carts hold; those are
 * then gone, so that it happens once (ACL-07). Where goods are in both, the greater quantity stays; one that the stock
 * does not cover any more is told on its line.
 */
export const mergeCarts = command({
  name: "cart.merge",
  input: z.strictObject(cartKey),
  allow: "customer",
  async run(key, { actor, tx, now }) {
    if (actor.kind !== "customer") return refuse({ code: "not_a_customer" });
    if (!(await claimCart(tx, keyOf(key), actor.id, now))) return refuse({ code: "cart_not_found" });
    await takeInOtherCarts(tx, key.cartId, actor.id, now);
    return ok({ cartId: key.cartId });
  },
});

/**
 * After sign-in on a browser without a cart: the one the customer left elsewhere, under a new key that only this browser
 * knows. Refuses "cart_not_found" when they left none, or only one that is being paid.
 */
export const recoverCart = command({
  name: "cart.recover",
  input: z.strictObject({}),
  allow: "customer",
  async run(_input, { actor, tx, now }) {
    if (actor.kind !== "customer") return refuse({ code: "not_a_customer" });
    const token = newToken();
    const cartId = await rekeyLatestCart(tx, actor.id, hashToken(token), now);
    if (!cartId) return refuse({ code: "cart_not_found" });
    await takeInOtherCarts(tx, cartId, actor.id, now);
    return ok({ cartId, token });
  },
});
