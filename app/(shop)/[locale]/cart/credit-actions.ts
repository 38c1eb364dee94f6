"use server";

import { headers } from "next/headers";
import { buttonAction, formAction } from "#app/action";
import { addressOf } from "#app/caller";
import { readCartKey } from "#app/cookies";
import { dropCredit, payWithCagnotte, payWithStoreCredit } from "#lib/cart/commands-credit";
import { enterTypedCode } from "./typed-code.ts";

const ownCart = async () => {
  const key = await readCartKey();
  return { cartId: key?.id, token: key?.token };
};

/** A promotion's code or a gift card's, as it was typed. */
export const applyCode = formAction(enterTypedCode, {
  read: async ({ code }) => ({ key: await readCartKey(), code, address: addressOf(await headers()) }),
});

export const payWithoutCredit = buttonAction(dropCredit, {
  read: async ({ creditId }) => ({ ...(await ownCart()), creditId }),
});

export const payWithOwnCredit = buttonAction(payWithStoreCredit, { read: ownCart });

export const payWithOwnCagnotte = buttonAction(payWithCagnotte, { read: ownCart });
