import type { ProductCard } from "#lib/catalogue/schema";
import { optionsFor } from "#lib/delivery/options";
import { deliveryMethods } from "#lib/delivery/queries";
import { usualOption } from "#lib/delivery/usual-option";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { staleFrom } from "#lib/platform/page-scope";

/**
 * The day a card's product would be at home, in words; null when nobody delivers it. Worked out once a
 * shipping class and day on which it comes.
 */
export async function cardPromise(locale: Locale, now: Date): Promise<(card: ProductCard) => string | null> {
  const methods = await deliveryMethods();
  const known = new Map<string, string | null>();
  return ({ shippingClass, arrival }) => {
    const key = `${shippingClass} ${arrival?.on}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const consignment = {
      weightGrams: 0,
      goodsMinor: 0,
      classes: [shippingClass],
      postcode: null,
      earliest: arrival?.on ?? null,
    };
    const option = usualOption(optionsFor(methods, consignment, locale, now));
    if (option) staleFrom(new Date(option.cutOff));
    const words = option ? shortDayText(new Date(option.promisedAt), locale) : null;
    known.set(key, words);
    return words;
  };
}
