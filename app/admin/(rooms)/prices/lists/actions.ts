"use server";

import { formAction } from "#app/action";
import { editPriceList, makePriceList } from "#lib/pricing/commands-lists";
import { readTerms } from "./read-terms.ts";

export const makeList = formAction(makePriceList, {
  read: (fields) => ({ ...readTerms(fields), code: fields.code, net: fields.net === "1" }),
  after: ({ code }) => `/admin/prices?list=${encodeURIComponent(code)}`,
});

export const editList = formAction(editPriceList, {
  read: (fields) => ({ ...readTerms(fields), code: fields.code, active: fields.active === "1" }),
});
