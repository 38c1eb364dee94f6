import { headers } from "next/headers";
import { addressOf } from "./caller.ts";
import type { Fields } from "./form-fields.ts";

/** How a form asks for an order by number and e-mail address, and leads to a page of the order, with its key. */
export const findingOrder = (pathOf: (found: Readonly<{ number: string; locale: string }>) => string) => ({
  read: async ({ number, email }: Fields) => ({ number, email, address: addressOf(await headers()) }),
  after: ({ number, token }: Readonly<{ number: string; token: string }>, { locale }: Fields) =>
    `${pathOf({ number, locale: locale === "en" ? "en" : "fr" })}?token=${encodeURIComponent(token)}`,
});
