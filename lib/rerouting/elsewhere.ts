import { candidateOf } from "#lib/cart/serving";
import { methodFrom } from "#lib/delivery/from-places";
import { type DeliveryMethod, type KeptPromise, optionsFor } from "#lib/delivery/options";
import type { Reader } from "#lib/delivery/queries";
import { sendingPlaces } from "#lib/delivery/queries-places";
import { priceOf } from "#lib/delivery/rates";
import type { Candidate } from "#lib/routing/schema";
import { methodNow, stockElsewhere } from "./sql/stock-elsewhere.ts";

/** A place that could send units of a line instead of the one that was to: what it has, what that costs, when it is there. */
export type Elsewhere = Readonly<{
  place: string;
  name: string;
  available: number;
  costMinor: number;
  promisedAt: Date;
  kept: KeptPromise;
  candidate: Candidate;
}>;

export type Sought = Readonly<{
  variantId: string;
  units: number;
  /** The place that was to send it. */
  from: string;
  deliveryMethod: string | null;
  postcode: string | null;
}>;

/** The places that could send units of a line by the way its customer chose, soonest first. */
export async function placesElsewhere(sought: Sought, now: Date, reader: Reader): Promise<readonly Elsewhere[]> {
  const { variantId, units, from, deliveryMethod } = sought;
  const stock = await stockElsewhere(reader, variantId, from);
  const method = await methodNow(reader, deliveryMethod);
  const [article] = stock;
  if (!method || !article) return [];
  const country = method.countries.includes("FR") ? "FR" : (method.countries[0] ?? "FR");
  const postcode = country === "FR" ? sought.postcode : null;

  const places = await sendingPlaces(
    stock.map(({ place }) => place),
    now,
    reader,
  );
  const parcel = parcelOf(article, units);
  const costMinor = priceOf({ ...method, freeFromMinor: null }, parcel) ?? 0;
  const found = stock.flatMap(({ place, name, available }) => {
    const calendar = places.find(({ code }) => code === place)?.calendar;
    const option = calendar && optionFrom(methodFrom(method, calendar), { ...parcel, country, postcode }, now);
    if (!calendar || !option) return [];
    const journey = { method, parcelMinor: costMinor, postcode, now };
    const candidate = candidateOf(calendar, { [variantId]: available }, journey);
    return { place, name, available, costMinor, promisedAt: new Date(option.promisedAt), kept: option.kept, candidate };
  });
  return found.toSorted((one, other) => one.promisedAt.getTime() - other.promisedAt.getTime());
}

type Article = Readonly<{ weightGrams: number; shippingClass: string }>;

const parcelOf = ({ weightGrams, shippingClass }: Article, units: number) => ({
  weightGrams: weightGrams * units,
  goodsMinor: 0,
  classes: [shippingClass],
});

const optionFrom = (method: DeliveryMethod, parcel: Parameters<typeof optionsFor>[1], now: Date) =>
  optionsFor([method], parcel, "fr", now)[0];
