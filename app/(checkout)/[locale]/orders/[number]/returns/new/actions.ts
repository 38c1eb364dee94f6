"use server";

import { formAction } from "#app/action";
import { announceReturn } from "#lib/returns/commands-announce";
import { unitsIn } from "../../../../retractation/[number]/read-statement.ts";

/** Announces it, and leads to the slip. */
export const announce = formAction(announceReturn, {
  read: (fields) => ({
    number: fields.number,
    ...(fields.token && { token: fields.token }),
    reason: fields.reason,
    wish: fields.wish,
    lines: unitsIn(fields),
  }),
  after: ({ number, returnNumber, token }, { locale }) =>
    `/${locale === "en" ? "en" : "fr"}/orders/${number}/returns/${returnNumber}?token=${encodeURIComponent(token)}`,
});
