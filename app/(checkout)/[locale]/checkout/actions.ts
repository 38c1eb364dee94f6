"use server";

import { formAction } from "#app/action";
import { dropCartKey } from "#app/cookies";
import { placeFromForm, readOrderForm } from "./place-order.ts";

/** "Commander avec obligation de paiement", and the button that only updates the total. */
export const placeOrder = formAction(placeFromForm, {
  read: readOrderForm,
  after: async ({ next, ordered }) => {
    if (ordered) await dropCartKey();
    return next;
  },
});
