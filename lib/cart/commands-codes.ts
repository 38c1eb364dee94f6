import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { type Circumstance, command } from "#lib/platform/command";
import { limit } from "#lib/platform/rate-limit";
import { canonicalCode } from "#lib/promotions/code-spelling";
import { cartKey, keyOf } from "./key.ts";
import { putCode, takeCode } from "./sql/codes.ts";

/** Tries at codes: of one cart within a minute, of one network address within an hour (PRC-08). */
const perCart = { points: 10, seconds: 60 };
const perAddress = { points: 60, seconds: 3600 };

const code = z.string().min(1).max(80);

const putPromotionCode = command({
  name: "cart.put_code",
  input: z.strictObject({ ...cartKey, code }),
  allow: "anyone",
  async run({ code: typed, ...key }, { tx, now }) {
    const unknown = refuse({ code: "code_unknown", refusedCode: typed });
    const canonical = canonicalCode(typed);
    if (!canonical) return unknown;
    const put = await putCode(tx, keyOf(key), canonical, now);
    if (!put.cartFound) return refuse({ code: "cart_not_found" });
    if (put.tooMany) return refuse({ code: "too_many_codes" });
    const { state } = put.standing;
    if (state === "code_unknown") return unknown;
    return state === "open" ? ok({ code: canonical }) : refuse({ code: state, refusedCode: canonical });
  },
});

/**
 * Puts a promotion's code into a cart. One that exists and is in force stays even when it does nothing yet: the cart says
 * what is missing. Refuses `code_unknown`, `code_not_yet`, `code_expired`, `code_exhausted`, `too_many_codes`,
 * `cart_not_found`, and `too_many_attempts` to who guesses from `address`.
 */
export async function enterPromotionCode(
  actor: Actor,
  { address, ...input }: Readonly<{ cartId: string; token: string; code: string; address: string }>,
  at: Circumstance = {},
) {
  const tries = [
    ["promotion.try:cart", input.cartId, perCart],
    ["promotion.try:address", address, perAddress],
  ] as const;
  for (const [name, key, most] of tries) {
    const { allowed, retryAfterSeconds } = await limit(name, key, most);
    if (!allowed) return refuse({ code: "too_many_attempts", retryAfterSeconds });
  }
  return putPromotionCode(actor, input, at);
}

/** Takes a promotion's code out of a cart, however it is typed. */
export const dropPromotionCode = command({
  name: "cart.drop_code",
  input: z.strictObject({ ...cartKey, code }),
  allow: "anyone",
  async run({ code: typed, ...key }, { tx, now }) {
    const taken = await takeCode(tx, keyOf(key), canonicalCode(typed) ?? "", now);
    return taken ? ok(null) : refuse({ code: "code_unknown", refusedCode: typed });
  },
});
