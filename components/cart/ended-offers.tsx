import { Notice } from "#components/ui/notice";
import type { PricedCart } from "#lib/cart/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { lessText } from "./offer-text.tsx";

/** Offers that ended while their goods lay in the cart: told, never silent (ux S65). */
export function EndedOffers({ offers, locale }: { offers: PricedCart["endedOffers"]; locale: Locale }) {
  const t = translator(locale);
  return offers.map(({ promotionId, name, amount }) => (
    <Notice
      key={promotionId}
      title={t("cart.offers.ended", { name: name[locale], amount: lessText(amount, locale) })}
      className="mt-5"
    />
  ));
}
