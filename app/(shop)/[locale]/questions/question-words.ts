import { refusalWords } from "#app/refusal-words";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = [
  "product_not_received",
  "personal_data",
  "question_not_found",
  "too_many_attempts",
  "cross_site",
] as const;

/** What the forms of questions and answers say when they are refused; `asks` is what their text is to be. */
export function questionWords(asks: "question" | "answer", locale: Locale) {
  const t = translator(locale);
  return {
    refusals: refusalWords(codes, locale),
    problems: {
      missing: t("questions.problems.missing"),
      text: t(`questions.problems.${asks}`),
      "text.personal_data": t("questions.problems.personal"),
      name: t("questions.problems.missing"),
      email: t("questions.problems.email"),
    },
  };
}
