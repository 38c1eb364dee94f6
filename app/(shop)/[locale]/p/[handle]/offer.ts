import type { DeliveryOffer, Offer } from "#components/product/buy-box";
import type { ProductPage, ProductVariant } from "#lib/catalogue/schema";
import { christmasByParcel, christmasEnds, christmasInStore } from "#lib/delivery/christmas";
import { optionsFor } from "#lib/delivery/options";
import { pickupReady } from "#lib/delivery/pickup";
import { deliveryMethodsFrom } from "#lib/delivery/queries-places";
import { usualOption } from "#lib/delivery/usual-option";
import { shelvesOf } from "#lib/fulfilment/queries-shelf";
import { isSure } from "#lib/inventory/certainty";
import type { Locale } from "#lib/kernel/locale";
import { staleFrom } from "#lib/platform/page-scope";
import { soldSinceCount } from "#lib/reservations/queries-stock";
import { stores } from "#lib/stores/queries";

const quarterHour = 15 * 60_000;

/** The shown variant with its dated promises. The page it makes is true until the cut-off, or the next quarter of an hour. */
export async function offerOf(
  product: ProductPage,
  variant: ProductVariant,
  locale: Locale,
  now: Date,
): Promise<Offer> {
  const [delivery, places, sold, shelves] = await Promise.all([
    deliveryOf(product, variant, locale, now),
    stores(locale),
    soldSinceCount(variant.id),
    shelvesOf(variant.id),
  ]);
  staleFrom(new Date((Math.floor(now.getTime() / quarterHour) + 1) * quarterHour));
  return {
    product,
    variant,
    delivery,
    now,
    stores: places.map(({ code, slug, city, latitude, longitude, pickupLeadMinutes, ...opening }) => {
      const stock = variant.stores.find((store) => store.code === code);
      const quantity = stock?.quantity ?? 0;
      const christmasBy = christmasInStore(opening, pickupLeadMinutes, now);
      if (christmasBy) staleFrom(christmasBy);
      const countedAt = stock ? new Date(stock.countedAt) : null;
      return {
        code,
        slug,
        city,
        availability: stock?.availability ?? "out",
        quantity,
        readyAt: pickupReady(now, opening, pickupLeadMinutes),
        christmasBy,
        countedAt,
        isSure: countedAt !== null && isSure({ available: quantity, countedAt, soldSince: sold.get(code) ?? 0 }, now),
        shelf: shelves.get(code) ?? null,
        latitude,
        longitude,
      };
    }),
  };
}

async function deliveryOf(
  { storeOnly, shippingClass, fixedBookPrice }: ProductPage,
  { weightGrams, litres, price, sentFrom, arrival }: ProductVariant,
  locale: Locale,
  now: Date,
): Promise<DeliveryOffer | null> {
  if (storeOnly || shippingClass === "digital") return null;
  const consignment = {
    weightGrams,
    litres,
    goodsMinor: price,
    booksMinor: fixedBookPrice ? price : null,
    classes: [shippingClass],
    postcode: null,
    earliest: arrival?.on ?? null,
  };
  const methods = await deliveryMethodsFrom(sentFrom, { now, postcode: null });
  const options = optionsFor(methods, consignment, locale, now);
  const usual = usualOption(options);
  const method = methods.find(({ code }) => code === usual?.id);
  if (!usual || !method) return null;
  const christmas = arrival ? null : christmasByParcel(method.route, now);
  if (christmas) for (const end of christmasEnds(christmas)) staleFrom(end);
  const cutOff = new Date(usual.cutOff);
  for (const option of options) staleFrom(new Date(option.cutOff));
  const sooner = options.find(({ promisedAt }) => promisedAt < usual.promisedAt);
  return {
    promisedAt: new Date(usual.promisedAt),
    handOverOn: usual.kept.handOverOn,
    price: usual.price,
    freeFrom: usual.freeFrom,
    cutOff,
    sooner: sooner ? { promisedAt: new Date(sooner.promisedAt), price: sooner.price } : null,
    christmas,
  };
}
