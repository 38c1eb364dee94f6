import { keepCartKey } from "#app/cookies";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { orderOf } from "#lib/orders/queries";
import type { Circumstance } from "#lib/platform/command";
import { putInCart } from "../../../(shop)/[locale]/cart/put-in-cart.ts";

type Again = Readonly<{ number: string /** The SKUs of what could not be put in. */; left: readonly string[] }>;

/** Puts what one of the customer's own orders held into the cart, at today's prices; says what is not sold any more. */
export async function buyAgain(actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Result<Again>> {
  const { number, locale } = raw as Readonly<Record<string, unknown>>;
  const order = typeof number === "string" ? await orderOf(actor, number) : null;
  if (!order) return refuse({ code: "order_not_found" });
  const left: string[] = [];
  const bought = order.parcels.flatMap(({ lines }) => lines.filter(({ gift }) => !gift));
  for (const { sku, quantity } of bought) {
    const put = await putInCart(actor, { locale, sku, quantity, fulfilment: { method: "delivery" } }, at);
    if (put.ok) await keepCartKey(put.value);
    else left.push(sku);
  }
  return ok({ number: order.number, left });
}
