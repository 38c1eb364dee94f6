import type { CartKey } from "#app/cookies";
import { enterCode } from "#lib/cart/enter-code";
import type { Actor } from "#lib/kernel/actor";
import { type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";

type Typed = Readonly<{ key: CartKey | null; code: unknown; address: string }>;

/** What the form of the cart and of the checkout sends. */
export async function enterTypedCode(
  actor: Actor,
  raw: unknown,
  at: Circumstance = {},
): Promise<Result<unknown, Refusal>> {
  const { key, code, address } = raw as Typed;
  if (!key) return refuse({ code: "cart_not_found" });
  if (typeof code !== "string" || code.length > 64) return refuse({ code: "code_unknown" });
  return enterCode(actor, { cartId: key.id, token: key.token, code, address }, at);
}
