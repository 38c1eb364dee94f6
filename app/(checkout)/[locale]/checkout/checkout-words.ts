import { codeWords } from "#components/credit/code-fields";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { written } from "#lib/language/translator";

/** What the checkout's form says when it is refused, as a whole and field by field. */
export function checkoutWords(locale: Locale) {
  const codes = codeWords(locale);
  const { refusals, problems } = written(locale).checkout;
  return {
    refusals: {
      ...codes.refusals,
      ...refusals,
      card_not_found: refusalText("card_not_found", locale).detail,
      declaration_missing: refusalText("declaration_missing", locale).detail,
      unknown_address: refusalText("unknown_address", locale).detail,
      price_frozen: refusalText("price_frozen", locale).detail,
      means_not_possible: refusalText("means_not_possible", locale).detail,
      over_account_limit: refusalText("over_account_limit", locale).detail,
    } as Record<string, string> & { unknown: string },
    problems: {
      ...problems,
      ...codes.problems,
      "postcode.not_delivered": refusals.not_delivered,
      country_not_delivered: refusals.country_not_delivered,
      companyName: problems.buyerName,
      bodyName: problems.buyerName,
    } as Record<string, string>,
  };
}
