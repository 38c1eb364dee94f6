"use server";

import { formAction } from "#app/action";
import { clock } from "#lib/platform/clock";
import { checkStatement } from "#lib/returns/check-statement";
import { withdraw } from "#lib/returns/commands-withdraw";
import { keepContact } from "./contact.ts";
import { readStatement } from "./read-statement.ts";

/** Step one: what was stated is looked at, and shown again to be confirmed. */
export const state = formAction(checkStatement, {
  read: readStatement,
  after: async ({ number, token, name, email, lines }, { locale }) => {
    await keepContact({ number, name, email }, clock.now());
    const query = new URLSearchParams(lines.map(({ lineId, quantity }) => [`quantity:${lineId}`, String(quantity)]));
    query.set("token", token);
    return `/${locale === "en" ? "en" : "fr"}/retractation/${number}/confirmer?${query}`;
  },
});

/** Step two: it is done, and acknowledged. */
export const confirm = formAction(withdraw, {
  read: readStatement,
  after: ({ number, withdrawalId, token }, { locale }) =>
    `/${locale === "en" ? "en" : "fr"}/retractation/${number}/recu/${withdrawalId}?token=${encodeURIComponent(token)}`,
});
