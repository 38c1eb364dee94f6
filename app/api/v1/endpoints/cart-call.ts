import { z } from "zod";
import { isToRemember, rememberTold } from "#lib/cart/commands-told";
import { pricedCart } from "#lib/cart/queries";
import { fulfilment, quantity } from "#lib/cart/schema";
import { wording } from "#lib/catalogue/sale-terms";
import { visitor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { presentCart } from "../present/cart.ts";

/** What every call about an open cart shares: its path, its key, and the cart as the answer. */
export const cartPath = z.strictObject({ id: z.string() });
export const wish = z.strictObject({
  sku: z.string().min(1).max(64),
  quantity,
  fulfilment: fulfilment.optional(),
  wording: wording.optional().meta({ description: "What is to be engraved, where something is." }),
});

type Opened = Readonly<{ params: { id: string }; token: string; now: Date; requestId: string }>;

export const keyOf = ({ params, token }: Pick<Opened, "params" | "token">) => ({ cartId: params.id, token });
export const at = ({ now, requestId }: Pick<Opened, "now" | "requestId">) => ({ now, requestId });

/** The cart as it is told; a total that its last change does not say again is remembered. */
export async function readCart(asked: Opened) {
  const cart = await pricedCart(asked.params.id, asked.token, asked.now);
  if (cart && isToRemember(cart))
    await rememberTold(visitor, { ...keyOf(asked), totalMinor: cart.total, dueMinor: cart.due }, at(asked));
  return cart;
}

/** The cart as it is after a command, or why the command said no. */
export async function cartAfter(asked: Opened, done: Result<unknown, Refusal> = ok(null)) {
  if (!done.ok) return refuse(done.refusal);
  const cart = await readCart(asked);
  return cart ? ok(presentCart(cart)) : refuse({ code: "cart_not_found" });
}
