import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";

const codes = [
  "order_not_found",
  "too_many_attempts",
  "not_a_consumer",
  "withdrawal_over",
  "line_not_found",
  "cannot_be_withdrawn",
  "not_so_many_left",
  "not_received_yet",
  "guarantee_over",
  "paid_elsewhere",
  "disputed",
  "not_allowed_now",
  "return_not_found",
  "return_moved_on",
  "not_each_line",
  "more_than_announced",
  "for_repair",
  "for_refund",
  "for_exchange",
  "exchange_not_found",
  "exchange_changed",
  "exchange_incomplete",
  "one_article_only",
  "too_many_pieces",
  "not_exchangeable",
  "nothing_to_exchange",
  "out_of_stock",
  "short_of_stock",
  "unknown_sku",
  "no_longer_sold",
  "price_frozen",
  "store_only",
  "deduction_without_reason",
  "withdrawal_stands",
  "needs_second_person",
  "password_needed",
  "wrong_password",
  "more_than_captured",
  "nothing_to_refund",
  "nothing_to_return",
  "gift_card_spent",
  "order_held",
  "other_store",
  "no_such_place",
  "below_promised",
  "cross_site",
  "forbidden",
] as const;

/** What the forms of withdrawals and returns say when they are refused. */
export function returnWords(locale: Locale) {
  const t = translator(locale);
  const signing = (code: "password_needed" | "wrong_password") => refusalText(code, locale).detail;
  return {
    refusals: {
      ...Object.fromEntries(codes.map((code) => [code, refusalText(code, locale).detail])),
      invalid: t("returns.invalid"),
      unknown: refusalText("unknown", locale).detail,
    },
    problems: {
      missing: t("account.problems.missing"),
      too_short: t("account.problems.invalid"),
      too_long: t("account.problems.invalid"),
      invalid: t("account.problems.invalid"),
      email: t("account.problems.email"),
      password_needed: signing("password_needed"),
      wrong_password: signing("wrong_password"),
    },
    close: t("common.close"),
  };
}
