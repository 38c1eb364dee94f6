import type { AddWords } from "#components/cart/add-to-cart";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What the add-to-cart island says; the button's own words are the page's. */
export function addWords(locale: Locale, button: string): AddWords {
  const t = translator(locale);
  return {
    button,
    quantity: t("cart.quantity"),
    added: t("cart.added.title"),
    toCart: t("cart.added.toCart"),
    goOn: t("cart.added.goOn"),
    close: t("common.close"),
    refusals: {
      short_of_stock: t("cart.refusals.short_of_stock"),
      out_of_stock: t("cart.refusals.short_of_stock"),
      store_only: t("cart.refusals.store_only"),
      invalid: t("cart.refusals.invalid"),
      cart_full: t("cart.refusals.cart_full"),
      unknown: t("cart.refusals.unknown"),
    },
  };
}
