import type { FieldView, FormView } from "#components/admin/promotions/form-view";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import type { DrawnField } from "#lib/promotions/drawing";
import { benefitKinds, conditionKinds, type DrawnKind } from "#lib/promotions/kinds";
import { lanes } from "#lib/promotions/schema";
import type { NamedThings } from "./names.ts";
import { groupName, ownGroups } from "./stacking-groups.ts";

/** The form of a promotion in one language: its kinds of clauses, what they may name, its words. */
export function formViewIn(locale: Locale, things: NamedThings, groups: readonly string[]): FormView {
  const t = translator(locale);
  const list = (key: keyof NamedThings) =>
    things[key].map((one) => ({ value: one.value, label: one[locale], depth: one.depth }));
  const fieldView = (field: DrawnField): FieldView => ({
    key: field.key,
    input: field.input,
    label: field.label[locale],
    optional: field.optional,
    options: field.options.map(({ value, label }) => ({ value, label: label[locale] })),
    fields: field.fields.map(fieldView),
  });
  const kindViews = (kinds: readonly DrawnKind[]) =>
    Object.fromEntries(
      kinds.map(({ kind, title, fields, lanes: where }) => [
        kind,
        { title: title[locale], fields: fields.map(fieldView), lanes: where },
      ]),
    );
  return {
    conditions: kindViews(conditionKinds),
    benefits: kindViews(benefitKinds),
    lists: {
      categories: list("categories"),
      brands: list("brands"),
      groups: list("groups"),
      stores: list("stores"),
      methods: list("methods"),
      places: list("places"),
      stacking: [...new Set([...ownGroups, ...groups])].map((value) => ({ value, label: groupName(value, locale) })),
      lanes: lanes.map((lane) => ({ value: lane, label: t(`promotions.lanes.${lane}`) })),
    },
    words: written(locale).promotionForm,
  };
}
