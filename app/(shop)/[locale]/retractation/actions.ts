"use server";

import { headers } from "next/headers";
import { formAction } from "#app/action";
import { addressOf } from "#app/caller";
import { findOrder } from "#lib/returns/find-order";

/** Leads to the order that has this number and this address. */
export const find = formAction(findOrder, {
  read: async ({ number, email }) => ({ number, email, address: addressOf(await headers()) }),
  after: ({ number, token }, { locale }) =>
    `/${locale === "en" ? "en" : "fr"}/retractation/${number}?token=${encodeURIComponent(token)}`,
});
