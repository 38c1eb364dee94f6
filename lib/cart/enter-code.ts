import { readCode } from "#lib/credit/codes";
import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { dropPromotionCode, enterPromotionCode } from "./commands-codes.ts";
import { dropCredit, dropGiftCard, payWithGiftCard } from "./commands-credit.ts";

type Entered = Readonly<{ cartId: string; token: string; code: string; address: string }>;

/**
 * The one field for codes: a promotion's is looked for first, and what can be a gift card's code and is no promotion's
 * pays. `address` is the network address that asks, for the limits of tries.
 */
export async function enterCode(actor: Actor, input: Entered, at: Circumstance = {}) {
  const promotion = await enterPromotionCode(actor, input, at);
  if (promotion.ok || promotion.refusal.code !== "code_unknown" || !readCode(input.code)) return promotion;
  return payWithGiftCard(actor, input, at);
}

type Left = Readonly<{ cartId: string; token: string; code: string }>;

/** Takes a code off the cart: a promotion's, a gift card's, or the id of a credit that the cart tells. */
export async function takeOffCode(actor: Actor, { code, ...key }: Left, at: Circumstance = {}) {
  const dropped = await dropPromotionCode(actor, { ...key, code }, at);
  if (dropped.ok) return dropped;
  const taken = /^[0-9a-f-]{36}$/.test(code)
    ? await dropCredit(actor, { ...key, creditId: code }, at)
    : await dropGiftCard(actor, { ...key, code }, at);
  return taken.ok ? ok(null) : refuse({ ...taken.refusal, refusedCode: code });
}
