import { refusalWords } from "#app/refusal-words";
import type { RowsWords } from "#components/admin/catalogue/rows-editor";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";

const codes = [
  "attribute_in_use",
  "cannot_filter",
  "edited_meanwhile",
  "ends_before_it_begins",
  "forbidden",
  "handle_taken",
  "invalid",
  "legal_facts_missing",
  "not_used",
  "related_to_itself",
  "nothing_found",
  "sku_taken",
  "type_in_use",
  "unknown_attribute",
  "unknown_brand",
  "unknown_category",
  "unknown_type",
  "unknown_version",
  "values_do_not_fit",
] as const;

/** What the forms of the catalogue say when they are refused. */
export const catalogueWords = (locale: Locale): FormWords => ({
  refusals: refusalWords(codes, locale),
  problems: problemsOf(locale),
  close: translator(locale)("common.close"),
});

/** The same with what a form of rows says when they are saved. */
export function savingWords(locale: Locale) {
  const t = translator(locale);
  return { ...catalogueWords(locale), save: t("common.save"), saved: t("admin.saved") };
}

function problemsOf(locale: Locale): FormWords["problems"] {
  const { catalogue, productRoom } = written(locale);
  const { number, amount, taken } = productRoom.problems;
  const figures = ["durabilityIndex", "warrantyMonths", "sparePartsYears", "bestBeforeMonths", "ageMin"];
  return {
    ...catalogue.problems,
    ...productRoom.problems,
    ...Object.fromEntries(figures.map((fact) => [`legal.${fact}`, number])),
    "legal.depositMinor": amount,
    ecoFeeMinor: amount,
    handle: catalogue.problems.code,
    "handle.handle_taken": taken,
    "sku.sku_taken": taken,
  };
}

/** The words of rows that come and go; the places of their numbers are left open. */
export const rowsWords = (locale: Locale): RowsWords => written(locale).catalogue.rows;
