import { refusalWords } from "#app/refusal-words";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = [
  "writer_unknown",
  "too_many_attempts",
  "too_many_files",
  "slot_gone",
  "case_not_found",
  "cross_site",
] as const;

/** What the forms of the contact page say when they are refused. */
export function contactWords(locale: Locale) {
  const t = translator(locale);
  const missing = t("cases.problems.missing");
  return {
    refusals: refusalWords(codes, locale),
    problems: {
      missing,
      ...{ text: t("cases.problems.text"), subject: t("cases.problems.text"), name: missing },
      ...{ email: t("cases.problems.email"), phone: t("cases.problems.phone"), slot: t("cases.problems.slot") },
      files: t("cases.problems.files"),
    },
  };
}
