import { readCode } from "#lib/credit/codes";
import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { dropCredit, dropGiftCard, payWithGiftCard } from "./commands-credit.ts";

type Entered = Readonly<{ cartId: string; token: string; code: string; address: string }>;

/**
 * The one field for codes: what can be a gift card's code pays, anything else is a promotion's. `address` is the network
 * address that asks, for the limits of tries.
 */
export async function enterCode(actor: Actor, input: Entered, at: Circumstance = {}) {
  if (readCode(input.code)) return payWithGiftCard(actor, input, at);
  return refuse({ code: "code_unknown", refusedCode: input.code });
}

type Left = Readonly<{ cartId: string; token: string; code: string }>;

/** Takes a code off the cart: a gift card by its code, or by the id that the cart tells of it. */
export async function takeOffCode(actor: Actor, { code, ...key }: Left, at: Circumstance = {}) {
  const taken = /^[0-9a-f-]{36}$/.test(code)
    ? await dropCredit(actor, { ...key, creditId: code }, at)
    : await dropGiftCard(actor, { ...key, code }, at);
  return taken.ok ? ok(null) : refuse({ ...taken.refusal, refusedCode: code });
}
