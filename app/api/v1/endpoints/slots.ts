import { z } from "zod";
import { chooseSlot } from "#lib/cart/commands-slot";
import { slotsOf } from "#lib/delivery/queries-slots";
import { deliverySlot } from "#lib/delivery/schema";
import { visitor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { endpoint } from "../kit/endpoint.ts";
import { cartAnswer } from "../present/cart.ts";
import { at, cartAfter, cartPath, keyOf, readCart } from "./cart-call.ts";

const option = z.string().min(1).max(40).meta({ description: "A delivery option of the kind appointment." });

export const readSlots = endpoint({
  method: "get",
  path: "/carts/{id}/slots",
  summary: {
    fr: "Les rendez-vous d’une livraison, par demi-journée ; aucun si elle n’en demande pas.",
    en: "The appointments of a delivery, by the half-day; none when it asks for none.",
  },
  needs: "cart",
  params: cartPath,
  query: z.strictObject({ option }),
  answer: z.object({ items: z.array(deliverySlot.extend({ free: z.boolean() })) }),
  refusals: ["cart_not_found"],
  async run(asked) {
    const cart = await readCart(asked);
    if (!cart) return refuse({ code: "cart_not_found" });
    const chosen = cart.deliveryOptions.find(({ id }) => id === asked.query.option);
    return ok({ items: chosen ? [...(await slotsOf(chosen))] : [] });
  },
});

export const putSlot = endpoint({
  method: "put",
  path: "/carts/{id}/slot",
  summary: {
    fr: "Choisit un rendez-vous ; il est retenu pendant le paiement.",
    en: "Chooses an appointment; it is kept while it is being paid.",
  },
  needs: "cart",
  params: cartPath,
  body: z.strictObject({ option, ...deliverySlot.shape }),
  answer: cartAnswer,
  refusals: ["cart_not_found", "unknown_delivery_option"],
  async run(asked) {
    const { option: method, date, half } = asked.body;
    return cartAfter(asked, await chooseSlot(visitor, { ...keyOf(asked), method, date, half }, at(asked)));
  },
});
