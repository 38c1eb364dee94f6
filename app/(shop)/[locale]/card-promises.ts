import type { ProductCard } from "#lib/catalogue/schema";
import { nextCutOff } from "#lib/delivery/promise";
import { deliveryOptions } from "#lib/delivery/queries";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { staleFrom } from "#lib/platform/page-scope";

/** A card says the soonest day for a parcel of everyday weight; the product page weighs the real one. */
const everyday = { weightGrams: 2000, goodsMinor: 0, postcode: null };

/** The day each of these cards would be at home if ordered now: one promise a shipping class, true until the next cut-off. */
export async function cardPromises(
  cards: readonly Pick<ProductCard, "shippingClass">[],
  locale: Locale,
  now: Date,
): Promise<(card: Pick<ProductCard, "shippingClass">) => string | null> {
  staleFrom(nextCutOff(now));
  const classes = [...new Set(cards.map(({ shippingClass }) => shippingClass))];
  const days = await Promise.all(
    classes.map(async (shippingClass) => {
      const [soonest] = await deliveryOptions({ ...everyday, classes: [shippingClass] }, locale, now);
      return [shippingClass, soonest ? shortDayText(new Date(soonest.promisedAt), locale) : null] as const;
    }),
  );
  const dayOfClass = new Map(days);
  return ({ shippingClass }) => dayOfClass.get(shippingClass) ?? null;
}
