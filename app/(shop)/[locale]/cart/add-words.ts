import { refusalWords } from "#app/refusal-words";
import type { AddWords } from "#components/cart/add-to-cart";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The refusals of the cart's commands that have words of their own. */
const refusals = ["short_of_stock", "store_only", "invalid", "too_many_lines", "cart_not_found"] as const;

/** What the add-to-cart island says; the button's own words are the page's. */
export function addWords(locale: Locale, button: string): AddWords {
  const t = translator(locale);
  return {
    button,
    stepper: { quantity: t("cart.quantity"), oneLess: t("cart.oneLess"), oneMore: t("cart.oneMore") },
    added: t("cart.added.title"),
    toCart: t("cart.added.toCart"),
    goOn: t("cart.added.goOn"),
    close: t("common.close"),
    refusals: {
      ...Object.fromEntries(refusals.map((code) => [code, t(`cart.refusals.${code}`)])),
      ...refusalWords(["wording_wanted", "wording_too_long"], locale),
      price_frozen: t("cart.notices.price_frozen"),
      unknown: t("cart.refusals.unknown"),
    },
  };
}

/** Why the cart stayed as it was, from the code in ?refused=. */
export function refusalText(code: string, locale: Locale): string {
  const known = refusals.find((one) => one === code);
  return translator(locale)(`cart.refusals.${known ?? "unchanged"}`);
}
