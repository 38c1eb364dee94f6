import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";

const codes = [
  "article_twice",
  "date_passed",
  "not_allowed_now",
  "not_from_supplier",
  "nothing_ordered",
  "own_order",
  "request_not_waiting",
  "supplier_exists",
  "unknown_location",
  "unknown_order",
  "unknown_sku",
  "unknown_supplier",
  "forbidden",
  "invalid",
] as const;

/** What the forms of purchasing say when they are refused. */
export const purchasingWords = (locale: Locale): FormWords => ({
  refusals: { ...refusalWords(codes, locale), not_whole_packs: written(locale).purchasing.notWholePacks },
  problems: written(locale).purchasing.problems,
  close: translator(locale)("common.close"),
});
