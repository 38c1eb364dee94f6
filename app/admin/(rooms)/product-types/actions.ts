"use server";

import { formAction } from "#app/action";
import type { Fields } from "#app/form-fields";
import { deleteProductType, saveProductType } from "#lib/catalogue/commands-types";
import { filledRows } from "../products/json-rows.ts";

const read = ({ code, nameFr, nameEn = "", requiredLegal = [], attributes }: Fields) => ({
  code,
  nameFr,
  nameEn,
  requiredLegal: [requiredLegal].flat(),
  attributes: filledRows(attributes, "attributeCode"),
});

export const save = formAction(saveProductType, { read });
export const create = formAction(saveProductType, { read, after: ({ code }) => `/admin/product-types/${code}` });

export const remove = formAction(deleteProductType, { after: () => "/admin/product-types" });
