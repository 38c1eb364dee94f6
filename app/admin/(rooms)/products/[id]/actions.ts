"use server";

import { formAction } from "#app/action";
import { editProduct } from "#lib/catalogue/commands";
import { minorOf } from "#lib/kernel/minor-of";
import { changePrice } from "#lib/pricing/commands";

/** Empty English texts are sent as nothing, so that they can be emptied. */
export const edit = formAction(editProduct, {
  read: ({ id, version, status, nameFr, nameEn = "", descriptionFr = "", descriptionEn = "" }) => ({
    id,
    version: Number(version),
    status,
    nameFr,
    nameEn,
    descriptionFr,
    descriptionEn,
  }),
});

export const price = formAction(changePrice, {
  read: ({ sku, gross, reason }) => ({ sku, grossMinor: minorOf(gross), reason }),
});
