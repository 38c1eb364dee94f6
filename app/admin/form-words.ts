import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What a form of the back office says: each refusal it may meet, what is wrong with a field, and the way out. */
export function formWords(codes: readonly string[], locale: Locale): FormWords {
  const t = translator(locale);
  return {
    refusals: refusalWords(codes, locale),
    problems: {
      missing: t("admin.order.problems.missing"),
      too_short: t("admin.order.problems.too_short"),
      invalid: t("admin.order.problems.invalid"),
    },
    close: t("common.close"),
  };
}
