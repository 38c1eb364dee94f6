"use server";

import { headers } from "next/headers";
import { formAction } from "#app/action";
import { addressOf } from "#app/caller";
import { isLocale } from "#lib/kernel/locale";
import { balanceForTyped } from "./typed-code.ts";

/** Shows a balance at an address that does not tell the code. */
export const askForBalance = formAction(balanceForTyped, {
  read: async ({ code }) => ({ code, address: addressOf(await headers()) }),
  after: ({ mark }, { locale }) => `/${isLocale(locale) ? locale : "fr"}/gift-card?shown=${encodeURIComponent(mark)}`,
});
