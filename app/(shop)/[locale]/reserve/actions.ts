"use server";

import { headers } from "next/headers";
import { formAction } from "#app/action";
import { addressOf } from "#app/caller";
import { limitedReserve } from "./limited-reserve.ts";

/** Sets it aside and leads to the page that tells the code. */
export const reserveAction = formAction(limitedReserve, {
  read: async ({ quantity, ...asked }) => ({
    ...asked,
    quantity: Number(quantity),
    address: addressOf(await headers()),
  }),
  after: ({ id, token }, { locale }) =>
    `/${locale === "en" ? "en" : "fr"}/reservations/${id}?token=${encodeURIComponent(token)}`,
});
