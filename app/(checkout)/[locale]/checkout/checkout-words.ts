import { codeWords } from "#components/credit/code-fields";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";

const refusals = [
  "invalid",
  "empty_cart",
  "cart_incomplete",
  "cart_not_found",
  "out_of_stock",
  "total_changed",
  "due_changed",
  "credit_changed",
  "gift_card_day_limit",
  "not_delivered",
  "unknown_relay_point",
  "slot_taken",
  "payment_declined",
  "payment_unavailable",
  "unavailable",
  "payment_action_required",
  "refunded",
  "cross_site",
  "internal_error",
  "unknown",
] as const;
const problems = [
  "missing",
  "email",
  "name",
  "phone",
  "line1",
  "postcode",
  "city",
  "card",
  "too_long",
  "invalid",
] as const;

/** What the checkout's form says when it is refused, as a whole and field by field. */
export function checkoutWords(locale: Locale) {
  const t = translator(locale);
  const codes = codeWords(locale);
  return {
    refusals: {
      ...codes.refusals,
      ...Object.fromEntries(refusals.map((code) => [code, t(`checkout.refusals.${code}`)])),
      price_frozen: refusalText("price_frozen", locale).detail,
      unknown: t("checkout.refusals.unknown"),
    } as Record<string, string> & { unknown: string },
    problems: {
      ...Object.fromEntries(problems.map((code) => [code, t(`checkout.problems.${code}`)])),
      ...codes.problems,
      "postcode.not_delivered": t("checkout.refusals.not_delivered"),
    } as Record<string, string>,
  };
}
