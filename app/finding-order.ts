import { headers } from "next/headers";
import { findOrder } from "#lib/orders/find-order";
import { formAction } from "./action.ts";
import { addressOf } from "./caller.ts";

/** The action of a form that asks for an order's number and e-mail address: it leads to the order's page, with its key. */
export const findingOrder = (pathOf: (found: Readonly<{ number: string; locale: string }>) => string) =>
  formAction(findOrder, {
    read: async ({ number, email }) => ({ number, email, address: addressOf(await headers()) }),
    after: ({ number, token }, { locale }) =>
      `${pathOf({ number, locale: locale === "en" ? "en" : "fr" })}?token=${encodeURIComponent(token)}`,
  });
