"use server";

import { buttonAction, formAction } from "#app/action";
import { billToAddress, dropAddress, keepAddress, keepOrderAddress, preferAddress } from "#lib/addresses/commands";
import { isLocale } from "#lib/kernel/locale";

const book = (locale: unknown) => `/${isLocale(locale) ? locale : "fr"}/account/addresses`;

export const keepAddressAction = formAction(keepAddress, {
  read: ({ locale: _, country = "FR", ...address }) => ({ country, ...address }),
  after: (_kept, { locale }) => book(locale),
});

export const dropAddressAction = buttonAction(dropAddress);

export const preferAddressAction = buttonAction(preferAddress);

export const billToAddressAction = buttonAction(billToAddress, {
  read: ({ id, bills }) => ({ id, bills: bills === "1" }),
});

export const keepOrderAddressAction = buttonAction(keepOrderAddress, {
  read: ({ number }) => ({ number }),
  after: (_kept, { locale }) => book(locale),
});
