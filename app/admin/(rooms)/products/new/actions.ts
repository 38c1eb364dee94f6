"use server";

import { formAction } from "#app/action";
import { createProduct } from "#lib/catalogue/commands";

export const create = formAction(createProduct, {
  read: ({ handle, sku, categoryPath, typeCode, nameFr, nameEn = "", vatBasisPoints }) => ({
    handle,
    sku,
    categoryPath,
    typeCode: typeCode ?? null,
    nameFr,
    nameEn,
    vatBasisPoints: Number(vatBasisPoints),
  }),
  after: ({ id }) => `/admin/products/${id}`,
});
