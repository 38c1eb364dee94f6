"use server";

import { formAction } from "#app/action";
import { addressOf, readGoingBack } from "#app/exchange-asked";
import { checkGoingBack, chooseArticle } from "#lib/exchanges/choose";
import { dropExchange } from "#lib/exchanges/commands";
import { askExchange } from "#lib/exchanges/commands-ask";

const page = (locale: unknown, number: string) => `/${locale === "en" ? "en" : "fr"}/orders/${number}`;

/** Step one: what goes back is looked at, and leads to what may be had instead. */
export const goBack = formAction(checkGoingBack, {
  read: readGoingBack,
  after: (back, { locale }) => `${page(locale, back.number)}/exchange/article?${addressOf(back)}`,
});

/** Step two: an article, shown with its price and its date. */
export const choose = formAction(chooseArticle, {
  read: (fields) => ({ ...readGoingBack(fields), sku: fields.sku }),
  after: ({ cart, ...back }, { locale }) => `${page(locale, back.number)}/exchange/confirm?${addressOf(back, cart)}`,
});

/** Step three: it is kept, and leads to the slip. */
export const ask = formAction(askExchange, {
  read: (fields) => ({
    ...readGoingBack(fields),
    cart: { cartId: fields.cart, token: fields.key },
    agreedTotalMinor: Number(fields.agreedTotalMinor),
  }),
  after: ({ number, returnNumber, token }, { locale }) =>
    `${page(locale, number)}/returns/${returnNumber}?token=${encodeURIComponent(token)}`,
});

/** The money back instead. */
export const drop = formAction(dropExchange, {
  read: ({ number, token }) => ({ number, ...(token && { token }) }),
});
