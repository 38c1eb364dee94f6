import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";

const codes = [
  "category_in_use",
  "category_too_deep",
  "category_under_itself",
  "edited_meanwhile",
  "forbidden",
  "handle_held",
  "handle_taken",
  "invalid",
  "too_many_chosen",
  "unknown_category",
] as const;

/** What the forms of the categories say when they are refused. */
export const categoryWords = (locale: Locale): FormWords => ({
  refusals: refusalWords(codes, locale),
  problems: { ...written(locale).catalogue.problems, ...written(locale).categoryRoom.problems },
  close: translator(locale)("common.close"),
});
