"use server";

import { formAction } from "#app/action";
import { addressOf, readGoingBack } from "#app/exchange-asked";
import { checkGoingBack, chooseArticle } from "#lib/exchanges/choose";
import { askExchange } from "#lib/exchanges/commands-ask";
import { announceReturn } from "#lib/returns/commands-announce";
import { withdraw } from "#lib/returns/commands-withdraw";
import { withdrawalById } from "#lib/returns/queries";
import { readStatement } from "../../../../../(checkout)/[locale]/retractation/[number]/read-statement.ts";

const desk = "/counter/returns";

/** What comes back is looked at, and leads to what its customer wants for it. */
export const goBack = formAction(checkGoingBack, {
  read: readGoingBack,
  after: (back) => `${desk}/order/${back.number}/instead?${addressOf(back)}`,
});

/** Another article, shown with its price. */
export const choose = formAction(chooseArticle, {
  read: (fields) => ({ ...readGoingBack(fields), sku: fields.sku, store: fields.store }),
  after: ({ cart, ...back }) => `${desk}/order/${back.number}/confirm?${addressOf(back, cart)}`,
});

/** It is kept, and leads to the return that is received here. */
export const ask = formAction(askExchange, {
  read: (fields) => ({
    ...readGoingBack(fields),
    cart: { cartId: fields.cart, token: fields.key },
    agreedTotalMinor: Number(fields.agreedTotalMinor),
  }),
  after: ({ returnNumber }) => `${desk}/${returnNumber}`,
});

/** Their money back: who changed their mind states it here, in writing (L221-21), and gets the same acknowledgement. */
export const withdrawHere = formAction(withdraw, {
  read: readStatement,
  after: async ({ withdrawalId }) => `${desk}/${(await withdrawalById(withdrawalId))?.returnNumber ?? ""}`,
});

/** The same of something faulty, under its guarantee. */
export const announceHere = formAction(announceReturn, {
  read: (fields) => ({ ...readGoingBack(fields), wish: "refund" }),
  after: ({ returnNumber }) => `${desk}/${returnNumber}`,
});
