import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { refundWords } from "../orders/[number]/words";

const codes = [
  "case_not_found",
  "case_not_now",
  "case_moved_on",
  "case_without_address",
  "case_without_order",
  "case_into_itself",
  "case_of_another",
  "two_calls",
  "act_needs_second",
  "snooze_too_long",
  "return_in_the_past",
  "colleague_not_found",
  "variable_missing",
] as const;

/** What the forms of the desk say when they are refused, those that give money too. */
export function deskWords(locale: Locale): FormWords {
  const t = translator(locale);
  const money = refundWords(locale);
  const password = t("desk.problems.password");
  return {
    refusals: { ...money.refusals, ...refusalWords(codes, locale) },
    problems: {
      ...money.problems,
      missing: t("desk.problems.missing"),
      text: t("desk.problems.text"),
      wrong_password: password,
    },
    close: money.close,
  };
}
