import { z } from "zod";
import { enterCode, takeOffCode } from "#lib/cart/enter-code";
import { visitor } from "#lib/kernel/actor";
import { endpoint } from "../kit/endpoint.ts";
import { cartAnswer } from "../present/cart.ts";
import { at, cartAfter, cartPath, keyOf } from "./cart-call.ts";

const code = z.string().trim().min(1).max(64);

export const postCode = endpoint({
  method: "post",
  path: "/carts/{id}/codes",
  summary: {
    fr: "Applique un code promotionnel, ou paie avec une carte cadeau : elle réduit ce qui reste dû, jamais le total.",
    en: "Applies a promotion code, or pays with a gift card: it lowers what is due, never the total.",
  },
  needs: "cart",
  params: cartPath,
  body: z.strictObject({ code }),
  answer: cartAnswer,
  refusals: [
    "cart_not_found",
    "code_unknown",
    "code_not_yet",
    "code_expired",
    "code_exhausted",
    "too_many_codes",
    "gift_card_expired",
    "gift_card_empty",
    "too_many_attempts",
  ],
  async run(asked) {
    const before = await cartAfter(asked);
    if (!before.ok) return before;
    const { body, address } = asked;
    return cartAfter(asked, await enterCode(visitor, { ...keyOf(asked), code: body.code, address }, at(asked)));
  },
});

export const deleteCode = endpoint({
  method: "delete",
  path: "/carts/{id}/codes/{code}",
  summary: {
    fr: "Retire un code du panier : une carte cadeau par son code, ou par son id parmi les avoirs du panier.",
    en: "Takes a code off the cart: a gift card by its code, or by its id in the cart's credits.",
  },
  needs: "cart",
  params: cartPath.extend({ code }),
  answer: cartAnswer,
  refusals: ["cart_not_found", "code_unknown"],
  async run(asked) {
    const before = await cartAfter(asked);
    if (!before.ok) return before;
    return cartAfter(asked, await takeOffCode(visitor, { ...keyOf(asked), code: asked.params.code }, at(asked)));
  },
});
