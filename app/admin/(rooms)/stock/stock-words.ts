import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";

/** What the forms of the stock rooms say when they are refused. */
export function stockWords(locale: Locale): FormWords {
  const t = translator(locale);
  const { refusals, problems } = written(locale).stock;
  const { tooFew, tooMany, ...rest } = problems;
  const figures = ["units", "number", "safety", "backorderLimit", "counted", "quantity"];
  return {
    refusals,
    problems: {
      ...rest,
      too_long: tooMany,
      ...Object.fromEntries(figures.map((name) => [`${name}.too_short`, tooFew])),
    },
    close: t("common.close"),
  };
}
