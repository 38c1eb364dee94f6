import { attribute } from "#lib/catalogue/queries-types";
import { definition } from "../../products/definition.tsx";
import { create, remove, save } from "../actions.ts";
import { AttributeFields } from "../attribute-fields.tsx";

/** One attribute and its values. */
const { metadata, page } = definition({
  room: "attributes",
  subject: "attribute",
  words: "attributes",
  read: attribute,
  name: (one) => ({ fr: one.labelFr, en: one.labelEn }),
  actions: { create, remove, save },
  fields: (one, locale) => <AttributeFields attribute={one} locale={locale} />,
});

export const generateMetadata = metadata;
export default page;
