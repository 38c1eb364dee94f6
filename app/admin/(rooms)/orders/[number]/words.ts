import { formWords } from "#app/admin/form-words";
import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = [
  "not_allowed_now",
  "order_held",
  "payment_not_secured",
  "nothing_to_refund",
  "more_than_captured",
  "gift_card_spent",
  "more_than_bought",
  "delivery_already_refunded",
  "paid_elsewhere",
  "disputed",
  "other_store",
  "more_than_left",
  "no_such_place",
  "short_elsewhere",
  "forbidden",
  "invalid",
] as const;

/** What was asked for by link or is paid later, and what kinds of article ask. */
const more = [
  "age_to_check",
  "code_already_given",
  "payment_not_received",
  "nothing_owed",
  "more_than_owed",
  "nothing_to_return",
  "payment_not_asked",
  "payment_request_not_found",
] as const;

/** What the order's forms say when they are refused. */
export function orderWords(locale: Locale): FormWords {
  const t = translator(locale);
  const words = formWords(more, locale);
  return {
    ...words,
    refusals: {
      ...words.refusals,
      ...Object.fromEntries(codes.map((code) => [code, t(`admin.order.refusals.${code}`)])),
      unknown: t("admin.order.refusals.unknown"),
    },
  };
}

const asked = [
  "password_needed",
  "no_account",
  "wrong_password",
  "too_many_attempts",
  "request_not_waiting",
  "own_request",
  "approval_too_late",
  "same_role",
  "forbidden_request",
  "changed_meanwhile",
] as const;

/** The same of refunds and gestures, and of their second person. */
export function refundWords(locale: Locale): FormWords {
  const { refusals, problems, close } = orderWords(locale);
  const words = refusalWords(asked, locale);
  return {
    refusals: { ...words, ...refusals },
    problems: { ...problems, wrong_password: words.wrong_password, password_needed: words.password_needed },
    close,
  };
}
