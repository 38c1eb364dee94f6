import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cartKey, keyOf } from "./key.ts";
import { claimCart, takeInOtherCarts } from "./sql/merge.ts";

/**
 * After sign-in: this browser's cart becomes the customer's, and takes in what their other open carts hold; those are
 * then gone, so that it happens once (ACL-07). Where goods are in both, the greater quantity stays.
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
