import { z } from "zod";
import { addLine, changeLine, removeLine } from "#lib/cart/commands";
import { fulfilment, quantity } from "#lib/cart/schema";
import { visitor } from "#lib/kernel/actor";
import { endpoint } from "../kit/endpoint.ts";
import { cartAnswer } from "../present/cart.ts";
import { at, cartAfter, cartPath, keyOf, wish } from "./cart-call.ts";

const linePath = cartPath.extend({ lineId: z.uuid() });

export const postLine = endpoint({
  method: "post",
  path: "/carts/{id}/lines",
  summary: {
    fr: "Ajoute des articles ; ceux qui sont déjà au panier de la même façon augmentent d’autant.",
    en: "Adds goods; goods already in the cart the same way grow by the quantity.",
  },
  needs: "cart",
  params: cartPath,
  body: wish,
  answer: cartAnswer,
  status: 201,
  refusals: [
    "cart_not_found",
    "unknown_sku",
    "short_of_stock",
    "store_only",
    "price_frozen",
    "too_many_lines",
    "wording_wanted",
    "wording_too_long",
    "wording_unwanted",
  ],
  run: async (asked) => cartAfter(asked, await addLine(visitor, { ...keyOf(asked), ...asked.body }, at(asked))),
});

export const patchLine = endpoint({
  method: "patch",
  path: "/carts/{id}/lines/{lineId}",
  summary: {
    fr: "Change la quantité, ou la façon dont les articles arrivent.",
    en: "Changes how many, or how they reach the shopper.",
  },
  needs: "cart",
  params: linePath,
  body: z.strictObject({ quantity: quantity.optional(), fulfilment: fulfilment.optional() }),
  answer: cartAnswer,
  refusals: ["cart_not_found", "line_not_found", "short_of_stock", "store_only", "price_frozen"],
  run: async (asked) =>
    cartAfter(
      asked,
      await changeLine(visitor, { ...keyOf(asked), lineId: asked.params.lineId, ...asked.body }, at(asked)),
    ),
});

export const deleteLine = endpoint({
  method: "delete",
  path: "/carts/{id}/lines/{lineId}",
  summary: {
    fr: "Retire une ligne.",
    en: "Takes a line out.",
  },
  needs: "cart",
  params: linePath,
  answer: cartAnswer,
  refusals: ["cart_not_found", "line_not_found"],
  run: async (asked) =>
    cartAfter(asked, await removeLine(visitor, { ...keyOf(asked), lineId: asked.params.lineId }, at(asked))),
});
