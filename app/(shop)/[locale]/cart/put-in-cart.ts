import { readCartKey } from "#app/cookies";
import { addLine, createCart } from "#lib/cart/commands";
import type { Actor } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";

/** What the button asks for; the commands check it. */
export type Wish = Readonly<{
  locale: unknown;
  sku: unknown;
  quantity: unknown;
  fulfilment: unknown;
  wording?: unknown;
}>;

/** Puts goods in this browser's cart, opening one when it has none or when its own is gone. Returns the cart's key. */
export async function putInCart(actor: Actor, raw: unknown, at: Circumstance = {}) {
  const { locale, ...line } = raw as Wish;
  const key = await readCartKey();
  if (key) {
    const added = await addLine(actor, { cartId: key.id, token: key.token, ...line }, at);
    if (added.ok) return ok(key);
    if (added.refusal.code !== "cart_not_found") return added;
  }
  const created = await createCart(actor, { locale, lines: [line] }, at);
  return created.ok ? ok({ id: created.value.cartId, token: created.value.token }) : created;
}
