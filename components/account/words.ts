import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";

const refusals = [
  "unknown",
  "invalid",
  "wrong_credentials",
  "wrong_password",
  "too_many_attempts",
  "too_busy",
  "link_not_valid",
  "not_signed_in",
  "unknown_session",
  "passkey_not_valid",
  "passkey_unanswered",
  "unknown_passkey",
  "too_many_passkeys",
  "cross_site",
  "too_short",
  "too_long",
  "too_common",
  "same_as_email",
  "vat_number_wrong",
] as const;

/** What the account's buttons may be refused for besides, in the words that everybody uses. */
const others = [
  "unknown_address",
  "too_many_addresses",
  "list_not_found",
  "item_not_found",
  "list_full",
  "too_many_lists",
  "alert_not_found",
  "email_missing",
  "email_taken",
  "order_not_found",
  "unknown_sku",
  "erasure_hindered",
  "credit_left",
  "erasure_asked_already",
  "erasure_not_waiting",
  "too_many_exports",
] as const;

const problems = [
  "missing",
  "too_short",
  "too_long",
  "too_common",
  "same_as_email",
  "wrong_password",
  "vat_number_wrong",
  "invalid",
] as const;

const said = <K extends string>(codes: readonly K[], say: (code: K) => string) =>
  Object.fromEntries(codes.map((code) => [code, say(code)])) as Record<K, string>;

/** What every account form says when it is refused, by code and by field: the props of ActionForm. */
export function formWords(locale: Locale) {
  const t = translator(locale);
  return {
    refusals: {
      ...said(refusals, (code) => t(`account.refusals.${code}`)),
      ...said(others, (code) => refusalText(code, locale).detail),
    },
    problems: {
      ...said(problems, (code) => t(`account.problems.${code}`)),
      "email.invalid": t("account.problems.email"),
      "email.too_long": t("account.problems.email"),
      "name.too_short": t("account.problems.name"),
    },
  };
}
