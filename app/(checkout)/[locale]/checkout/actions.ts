"use server";

import { buttonAction, formAction } from "#app/action";
import { dropCartKey } from "#app/cookies";
import { putKeptAddress } from "./kept-address.ts";
import { placeFromForm, readOrderForm } from "./place-order.ts";

/** "Commander avec obligation de paiement", and the button that only updates the total. */
export const placeOrder = formAction(placeFromForm, {
  read: readOrderForm,
  after: async ({ next, ordered }) => {
    if (ordered) await dropCartKey();
    return next;
  },
});

/** One of the customer's own addresses, put on the cart: the ways of delivery and the total follow. */
export const chooseAddress = buttonAction(putKeptAddress);
