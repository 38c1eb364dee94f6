import { productType } from "#lib/catalogue/queries-types";
import { definition } from "../../products/definition.tsx";
import { create, remove, save } from "../actions.ts";
import { TypeFields } from "../type-fields.tsx";

/** One type of products and what it asks for. */
const { metadata, page } = definition({
  room: "product-types",
  subject: "product-type",
  words: "types",
  read: productType,
  name: (one) => ({ fr: one.nameFr, en: one.nameEn }),
  actions: { create, remove, save },
  fields: (one, locale) => <TypeFields type={one} locale={locale} />,
});

export const generateMetadata = metadata;
export default page;
