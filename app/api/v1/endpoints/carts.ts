import { z } from "zod";
import { createCart, setAddress, setBuyer, setContact, setDeliveryOption } from "#lib/cart/commands";
import { enterCode } from "#lib/cart/enter-code";
import { address, contact } from "#lib/cart/schema";
import { toldBuyer } from "#lib/customers/schema";
import { visitor } from "#lib/kernel/actor";
import { locales } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { endpoint } from "../kit/endpoint.ts";
import { cartAnswer, deliveryOptionAnswer, presentDeliveryOption } from "../present/cart.ts";
import { at, cartAfter, cartPath, keyOf, readCart, wish } from "./cart-call.ts";

const optionId = z.string().min(1).max(40).meta({ description: "An option's id, cheapest or earliest." });

export const openCart = endpoint({
  method: "post",
  path: "/carts",
  summary: {
    fr: "Ouvre un panier, vide ou entier : une commande tient en deux appels.",
    en: "Opens a cart, empty or whole: an order takes two calls.",
  },
  body: z.strictObject({
    channel: z.literal("web").optional(),
    locale: z.enum(locales).optional(),
    lines: z.array(wish).max(100).optional(),
    codes: z.array(z.string().min(1).max(64)).max(10).optional(),
    contact: contact.optional(),
    address: address.optional(),
    buyer: toldBuyer.optional(),
    deliveryOption: optionId.optional(),
  }),
  answer: cartAnswer.extend({ token: z.string() }).meta({ id: "OpenedCart" }),
  status: 201,
  refusals: [
    "unknown_sku",
    "short_of_stock",
    "store_only",
    "price_frozen",
    "code_unknown",
    "code_not_yet",
    "code_expired",
    "code_exhausted",
    "too_many_codes",
    "gift_card_expired",
    "gift_card_empty",
    "not_delivered",
    "country_not_delivered",
    "vat_number_wrong",
    "siret_wrong",
    "too_many_attempts",
  ],
  async run({ body: { channel: _, codes = [], ...cart }, locale, now, requestId, address }) {
    const made = await createCart(visitor, { locale, ...cart }, { now, requestId });
    if (!made.ok) return made;
    const { cartId, token } = made.value;
    for (const code of codes) {
      const entered = await enterCode(visitor, { cartId, token, code, address }, { now, requestId });
      if (!entered.ok) return refuse(entered.refusal);
    }
    const opened = await cartAfter({ params: { id: cartId }, token, now, requestId });
    return opened.ok ? ok({ ...opened.value, token }) : opened;
  },
});

export const getCart = endpoint({
  method: "get",
  path: "/carts/{id}",
  summary: {
    fr: "Le panier aux prix du jour.",
    en: "The cart at today's prices.",
  },
  needs: "cart",
  params: cartPath,
  answer: cartAnswer,
  refusals: ["cart_not_found"],
  run: (asked) => cartAfter(asked),
});

export const putContact = endpoint({
  method: "put",
  path: "/carts/{id}/contact",
  summary: {
    fr: "Qui commande.",
    en: "Who orders.",
  },
  needs: "cart",
  params: cartPath,
  body: contact,
  answer: cartAnswer,
  refusals: ["cart_not_found"],
  run: async (asked) => cartAfter(asked, await setContact(visitor, { ...keyOf(asked), ...asked.body }, at(asked))),
});

export const putBuyer = endpoint({
  method: "put",
  path: "/carts/{id}/buyer",
  summary: {
    fr: "Pour qui : soi-même, une entreprise, un organisme public.",
    en: "Whom it is for: oneself, a company, a public body.",
  },
  needs: "cart",
  params: cartPath,
  body: toldBuyer,
  answer: cartAnswer,
  refusals: ["cart_not_found", "vat_number_wrong", "siret_wrong"],
  run: async (asked) => cartAfter(asked, await setBuyer(visitor, { ...keyOf(asked), buyer: asked.body }, at(asked))),
});

export const putAddress = endpoint({
  method: "put",
  path: "/carts/{id}/address",
  summary: {
    fr: "Où va le colis.",
    en: "Where the parcel goes.",
  },
  needs: "cart",
  params: cartPath,
  body: address,
  answer: cartAnswer,
  refusals: ["cart_not_found", "not_delivered", "country_not_delivered"],
  run: async (asked) => cartAfter(asked, await setAddress(visitor, { ...keyOf(asked), ...asked.body }, at(asked))),
});

export const readDeliveryOptions = endpoint({
  method: "get",
  path: "/carts/{id}/delivery-options",
  summary: {
    fr: "Les façons de livrer ce panier, chacune avec son prix et sa date promise.",
    en: "The ways to deliver this cart, each with its price and its dated promise.",
  },
  needs: "cart",
  params: cartPath,
  answer: z.object({ items: z.array(deliveryOptionAnswer), chosen: z.string().nullable() }),
  refusals: ["cart_not_found"],
  async run(asked) {
    const cart = await readCart(asked);
    if (!cart) return refuse({ code: "cart_not_found" });
    return ok({ items: cart.deliveryOptions.map(presentDeliveryOption), chosen: cart.deliveryOption });
  },
});

export const putDeliveryOption = endpoint({
  method: "put",
  path: "/carts/{id}/delivery-option",
  summary: {
    fr: "Choisit une façon de livrer.",
    en: "Chooses a way of delivery.",
  },
  needs: "cart",
  params: cartPath,
  body: z.strictObject({ id: optionId }),
  answer: cartAnswer,
  refusals: ["cart_not_found", "unknown_delivery_option"],
  run: async (asked) =>
    cartAfter(asked, await setDeliveryOption(visitor, { ...keyOf(asked), id: asked.body.id }, at(asked))),
});
