import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = [
  "credit_not_found",
  "credit_not_active",
  "credit_unchanged",
  "below_held",
  "code_unknown",
  "already_activated",
  "own_request",
  "request_not_waiting",
  "approval_too_late",
  "forbidden_request",
  "unknown_account",
  "entry_not_found",
  "already_undone",
  "credit_spent",
  "wrong_password",
  "too_many_attempts",
  "forbidden",
  "invalid",
] as const;
const problems = ["wrong_password", "missing", "invalid", "too_short", "too_long", "amountMinor", "count"] as const;

/** What the room's forms say when they are refused. */
export function deskWords(locale: Locale): FormWords {
  const t = translator(locale);
  return {
    refusals: refusalWords(codes, locale),
    problems: Object.fromEntries(problems.map((problem) => [problem, t(`credit.desk.problems.${problem}`)])),
    close: t("common.close"),
  };
}
