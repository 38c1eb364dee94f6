"use server";

import { buttonAction, formAction } from "#app/action";
import { keepCartKey, readCartKey, readStoreCode } from "#app/cookies";
import type { Fields } from "#app/form-fields";
import { changeLine, removeLine } from "#lib/cart/commands";
import { dropPromotionCode } from "#lib/cart/commands-codes";
import { moveLines } from "./move-lines.ts";
import { putInCart } from "./put-in-cart.ts";

const ownCart = async () => {
  const key = await readCartKey();
  return { cartId: key?.id, token: key?.token };
};
const inStore = (store: unknown) => (store ? { method: "pickup", store } : { method: "delivery" });
const cartPage = ({ locale }: Fields) => `/${locale === "en" ? "en" : "fr"}/cart`;

const wish = ({ locale, sku, quantity = "1", store, wording }: Fields) => ({
  locale,
  sku,
  quantity: Number(quantity),
  fulfilment: inStore(store),
  ...(wording && { wording }),
});

/** The button of a product: with JavaScript the page stays and a drawer opens, without it the cart page follows. */
export const addToCart = formAction(putInCart, {
  read: wish,
  after: async (key, fields) => {
    await keepCartKey(key);
    return fields.stay ? undefined : cartPage(fields);
  },
});

/** A card's "+", and the undo of a removal. */
export const putBack = buttonAction(putInCart, {
  read: wish,
  after: async (key, fields) => {
    await keepCartKey(key);
    return cartPage(fields);
  },
});

/** The number typed, plus the step of the button that was pressed. */
export const changeQuantity = buttonAction(changeLine, {
  read: async ({ lineId, quantity, step = "0" }) => ({
    ...(await ownCart()),
    lineId,
    quantity: Number(quantity) + Number(step),
  }),
});

export const removeFromCart = buttonAction(removeLine, {
  read: async ({ lineId }) => ({ ...(await ownCart()), lineId }),
  after: ({ sku, quantity, store, wording }, fields) =>
    `${cartPage(fields)}?${new URLSearchParams({ removed: sku, quantity: String(quantity), ...(store && { store }), ...(wording && { wording }) })}`,
});

/** Takes a promotion's code out. */
export const dropCode = buttonAction(dropPromotionCode, {
  read: async ({ code }) => ({ ...(await ownCart()), code }),
});

/** Moves a whole group: home, or to the shopper's store. */
export const switchGroup = buttonAction(moveLines, {
  read: async ({ lineId, method, store }) => ({
    key: await ownCart(),
    lineIds: [lineId].flat(),
    fulfilment: inStore(method === "pickup" && (store ?? (await readStoreCode()) ?? "ANG")),
  }),
});
