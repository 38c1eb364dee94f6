import type { OfferView, ProductVariant } from "#lib/catalogue/schema";
import { dayMonthText, timeText } from "#lib/kernel/date-text";
import { addDays, dayOf, instantOf, minuteOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";

/** Which promotion made the price and until when, and the offers of the cart that the article may take part in. */
export function ProductOffers({ variant, locale }: { variant: ProductVariant; locale: Locale }) {
  const t = translator(locale);
  const { offer, cartOffers } = variant;
  return (
    <>
      {offer && (
        <p className="mt-2.5 text-sm">
          <span className="mr-1.5 inline-block rounded-control border border-vermilion px-1.5 py-0.5 font-semibold text-vermilion">
            {offer.name}
          </span>
          {untilText(offer, locale, t)}
        </p>
      )}
      {cartOffers.map((one) => (
        <p key={one.name} className="mt-2.5 text-sm">
          {t.rich("product.offers.cart", { name: one.name, b: (words) => <b className="font-semibold">{words}</b> })}
          {one.until && <span className="text-muted">, {untilText(one, locale, t)}</span>}
        </p>
      ))}
    </>
  );
}

/** "jusqu’au 30 novembre": an offer that ends at midnight has lasted through the day before. */
function untilText({ until }: OfferView, locale: Locale, t: Translator): string | null {
  if (until === null) return null;
  const end = new Date(until);
  if (minuteOf(end) > 0)
    return t("product.offers.untilTime", { day: dayMonthText(end, locale), time: timeText(end, locale) });
  return t("product.offers.until", { day: dayMonthText(instantOf(addDays(dayOf(end), -1), 12 * 60), locale) });
}
