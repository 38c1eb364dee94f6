import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";

/** What the form that finds an order says when it is refused. */
export function findingWords(locale: Locale) {
  const t = translator(locale);
  return {
    refusals: {
      order_not_found: t("orders.find.notFound"),
      too_many_attempts: t("orders.find.tooMany"),
      invalid: t("orders.find.invalid"),
      cross_site: refusalText("cross_site", locale).detail,
      unknown: refusalText("unknown", locale).detail,
    },
    problems: {
      missing: t("account.problems.missing"),
      too_short: t("account.problems.invalid"),
      too_long: t("account.problems.invalid"),
      invalid: t("account.problems.invalid"),
      email: t("account.problems.email"),
    },
  };
}
