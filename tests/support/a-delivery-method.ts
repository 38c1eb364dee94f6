import type { CarrierCalendar, PlaceCalendar } from "#lib/delivery/calendars";
import type { DeliveryMethod } from "#lib/delivery/options";
import type { Route } from "#lib/delivery/promise";
import { database } from "#lib/platform/database";

const weekdays = [1, 2, 3, 4, 5];

/** A place that closes its parcels at 16:00 from Monday to Friday. */
export const aPlace = (change: Partial<PlaceCalendar> = {}): PlaceCalendar => ({
  code: "WEB",
  postcode: "49800",
  timeZone: "Europe/Paris",
  cutOffs: [960, 960, 960, 960, 960, null, null],
  handlingDays: 0,
  capacity: null,
  exceptions: [],
  taken: [],
  ...change,
});

/** A carrier that works from Monday to Friday. */
export const aCarrier = (change: Partial<CarrierCalendar> = {}): CarrierCalendar => ({
  code: "poste",
  collects: weekdays,
  delivers: weekdays,
  exceptions: [],
  ...change,
});

/** A journey of so many days for everybody. */
export const aRoute = (days: number, change: Partial<Route> = {}): Route => ({
  place: aPlace(),
  carrier: aCarrier(),
  transit: [{ prefix: "", p50: days, p90: days, p95: days }],
  ...change,
});

/** One price for whatever weighs up to so much. */
export const aRate = (priceMinor: number, maxWeightGrams = 30_000) => ({
  maxWeightGrams,
  maxLitres: null,
  fromGoodsMinor: 0,
  shippingClass: null,
  priceMinor,
});

export const aMethod = ({ days, ...change }: Partial<DeliveryMethod> & Readonly<{ days: number }>): DeliveryMethod => ({
  code: "standard",
  kind: "home",
  name: { fr: "Livraison à domicile", en: null },
  carrier: "La Poste",
  freeFromMinor: 6000,
  classes: ["parcel"],
  countries: ["FR"],
  rates: [aRate(590)],
  route: aRoute(days),
  ...change,
});

/** The warehouse’s calendar and two carriers, in the database. */
export async function aDispatchPlace(): Promise<void> {
  await database.dispatchPlace.create({
    data: {
      locationCode: "WEB",
      postcode: "49800",
      cutOffs: { create: weekdays.map((weekday) => ({ weekday, minute: 960 })) },
    },
  });
  await database.carrier.createMany({
    data: [
      { code: "poste", name: "La Poste", collects: weekdays, delivers: weekdays },
      { code: "chronopost", name: "Chronopost", collects: weekdays, delivers: weekdays },
    ],
  });
}
