import type { RuleOptions } from "#components/admin/catalogue/rule-condition";
import { brandsInBrief, categoriesInBrief } from "#lib/catalogue/queries-admin";
import { attributesForRules, productTypes } from "#lib/catalogue/queries-types";
import { unitText } from "#lib/catalogue/value-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { storesInBrief } from "#lib/stores/queries";

/** Everything that a rule may name, as lists to choose from. */
export async function ruleOptions(locale: Locale): Promise<RuleOptions> {
  const [types, brands, categories, stores, attributes] = await Promise.all([
    productTypes(),
    brandsInBrief(),
    categoriesInBrief(),
    storesInBrief(),
    attributesForRules(),
  ]);
  const named = (of: Readonly<{ nameFr: string; nameEn: string | null }>) =>
    inLocale({ fr: of.nameFr, en: of.nameEn }, locale);
  const labelled = (of: Readonly<{ labelFr: string; labelEn: string | null }>) =>
    inLocale({ fr: of.labelFr, en: of.labelEn }, locale);
  return {
    types: types.map((type) => ({ value: type.code, label: named(type) })),
    brands: brands.map(({ code, name }) => ({ value: code, label: name })),
    categories: categories.map((one) => ({ value: one.path, label: `${one.depth > 0 ? "\u2003" : ""}${named(one)}` })),
    stores: stores.map(({ code, city }) => ({ value: code, label: city })),
    attributes: attributes.map((one) => ({
      value: one.code,
      label: labelled(one),
      isFigure: one.kind === "number",
      unit: unitText(one.unit ?? "", locale),
      values:
        one.kind === "boolean"
          ? yesOrNo(locale)
          : one.values.map((value) => ({ value: value.code, label: labelled(value) })),
    })),
  };
}

const yesOrNo = (locale: Locale) => {
  const t = translator(locale);
  return [
    { value: "true", label: t("specs.yes") },
    { value: "false", label: t("specs.no") },
  ];
};
