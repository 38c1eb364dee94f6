import { type Bilingual, inLocale, type Locale } from "#lib/kernel/locale";
import { promisedDelivery } from "./promise.ts";
import { extraTransitDays, regionOf } from "./regions.ts";

/** A way to be delivered at home with its prices by weight, as the shop set it. Money in cents, VAT included. */
export type DeliveryMethod = Readonly<{
  code: string;
  name: Bilingual;
  carrier: string;
  transitDays: number;
  freeFromMinor: number | null;
  classes: readonly string[];
  rates: readonly Readonly<{ maxWeightGrams: number; priceMinor: number }>[];
}>;

/** What is to be delivered. `goodsMinor` counts the delivered goods only, `classes` are their shipping classes. */
export type Consignment = Readonly<{
  weightGrams: number;
  goodsMinor: number;
  classes: readonly string[];
  /** Absent while nobody has told it: mainland is assumed. */
  postcode: string | null;
}>;

export type Option = Readonly<{
  id: string;
  name: string;
  carrier: string;
  price: number;
  freeFrom: number | null;
  promisedAt: string;
}>;

/**
 * The methods that can carry this, each with its price and its dated promise, soonest first, then cheapest (ux S75).
 * One that costs more than another and brings nothing sooner is not offered: nobody would choose it knowingly.
 * Nothing fits: too heavy, a class no carrier takes, or a postcode we do not deliver to.
 */
export function optionsFor(
  methods: readonly DeliveryMethod[],
  { weightGrams, goodsMinor, classes, postcode }: Consignment,
  locale: Locale,
  now: Date,
): Option[] {
  const region = postcode === null ? "mainland" : regionOf(postcode);
  if (!region) return [];
  const possible = methods.flatMap((method) => {
    const price = priceBy(method, weightGrams, goodsMinor);
    if (price === null || classes.some((shippingClass) => !method.classes.includes(shippingClass))) return [];
    const transitDays = method.transitDays + extraTransitDays(region);
    return {
      id: method.code,
      name: inLocale(method.name, locale),
      carrier: method.carrier,
      price,
      freeFrom: method.freeFromMinor,
      promisedAt: promisedDelivery({ now, transitDays }).toISOString(),
    };
  });
  return possible
    .filter((option) => !possible.some((other) => outdoes(other, option)))
    .sort((a, b) => a.promisedAt.localeCompare(b.promisedAt) || a.price - b.price || a.id.localeCompare(b.id));
}

/** What a method takes for this weight, in cents: nothing once the goods reach its threshold, null when it is too heavy. */
export function priceBy(
  { rates, freeFromMinor }: DeliveryMethod,
  weightGrams: number,
  goodsMinor: number,
): number | null {
  const rate = rates
    .filter(({ maxWeightGrams }) => weightGrams <= maxWeightGrams)
    .reduce<DeliveryMethod["rates"][number] | null>(
      (best, one) => (best && best.maxWeightGrams <= one.maxWeightGrams ? best : one),
      null,
    );
  if (!rate) return null;
  return freeFromMinor !== null && goodsMinor >= freeFromMinor ? 0 : rate.priceMinor;
}

/** Cheaper, and there at least as soon. */
const outdoes = (other: Option, option: Option): boolean =>
  other.price < option.price && other.promisedAt <= option.promisedAt;
