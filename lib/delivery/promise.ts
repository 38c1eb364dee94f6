import { type Day, instantOf } from "#lib/kernel/local-time";
import { nextDay } from "./almanac.ts";
import {
  type CarrierCalendar,
  closingDay,
  closingInstant,
  collectsOn,
  daysAfter,
  deliversOn,
  firstDay,
  type PlaceCalendar,
  prepares,
  roomOn,
} from "./calendars.ts";
import { afterPeak, isPeak, type TransitRow, transitTo } from "./transit.ts";

/** Changes whenever the same inputs would give another date. */
const promiseVersion = 1;

/** The way of a parcel: where it is made ready, who takes it, how long that takes. */
export type Route = Readonly<{ place: PlaceCalendar; carrier: CarrierCalendar; transit: readonly TransitRow[] }>;

export type Asked = Readonly<{
  now: Date;
  /** Where it goes; absent while nobody has told it: mainland is assumed. */
  postcode: string | null;
  /** How long until the payment is certain, when it is not at once. */
  clearanceMinutes?: number;
  /** The day on which all of it is here, when some of it is still to come. */
  earliest?: Day | null;
}>;

/** What a promise was computed from, to be stored beside it. */
export type PromiseInputs = Readonly<{
  at: string;
  place: string;
  carrier: string;
  postcode: string | null;
  closesOn: Day;
  /** The day on which all of it was to be here, when some was still to come. */
  earliest?: Day;
  handlingDays: number;
  transit: TransitRow;
  confidence: 90 | 95;
}>;

export type DeliveryPromise = Readonly<{
  /** The day on which the parcel is made ready, and takes its part of the place's capacity. */
  ready: Day;
  /** The day on which the carrier takes it. */
  handOver: Day;
  /** Half of them arrive by the first day, nine of ten by the last. */
  window: Readonly<{ from: Day; to: Day }>;
  promisedOn: Day;
  /** Noon of that day in Paris, so that its date is the same wherever it is read. */
  promisedAt: Date;
  /** The next instant at which this answer changes; an order at the very instant gets another date. */
  cutOff: Date;
  inputs: PromiseInputs;
  version: number;
}>;

type Arriving = Pick<DeliveryPromise, "window" | "promisedOn"> & Readonly<{ transit: TransitRow; confidence: 90 | 95 }>;
type Dates = Pick<DeliveryPromise, "ready" | "handOver"> & Arriving;

/**
 * When an order of now arrives (rule 5.12): the place's cut-off, its handling, the first of its days with room, the
 * carrier's next van, then transit in the carrier's delivery days; what is still to come joins the parcels of the day on
 * which it is here. Null when it can be promised for no day.
 */
export function promiseOf(
  route: Route,
  { now, postcode, clearanceMinutes = 0, earliest = null }: Asked,
): DeliveryPromise | null {
  const clearance = clearanceMinutes * 60_000;
  const next = closingDay(route.place, new Date(now.getTime() + clearance));
  const waits = next !== null && earliest !== null && earliest > next;
  const closesOn = waits ? firstDay(earliest, (day) => prepares(route.place, day)) : next;
  const dates = closesOn && datesOf(route, closesOn, postcode);
  if (!dates) return null;
  const { transit, confidence, ...shown } = dates;
  return {
    ...shown,
    promisedAt: noonOf(dates.promisedOn),
    cutOff: new Date(lastCutOff(route, closesOn, dates, postcode).getTime() - clearance),
    inputs: {
      at: now.toISOString(),
      place: route.place.code,
      carrier: route.carrier.code,
      postcode,
      closesOn,
      ...(waits && { earliest }),
      handlingDays: route.place.handlingDays,
      transit,
      confidence,
    },
    version: promiseVersion,
  };
}

/** The instant that stands for a day of delivery. */
export const noonOf = (day: Day): Date => instantOf(day, 12 * 60);

/** The days of what a place closes on this day; null when it can be promised for none. */
export function datesOf(route: Route, closesOn: Day, postcode: string | null): Dates | null {
  const { place } = route;
  const handled = daysAfter(closesOn, place.handlingDays, (day) => prepares(place, day));
  const ready = handled && firstDay(handled, (day) => prepares(place, day) && roomOn(place, day) !== 0);
  const handOver = ready && firstDay(ready, (day) => collectsOn(route.carrier, day, place.postcode));
  const arrival = handOver && arrivalOf(route, handOver, postcode);
  return arrival ? { ready, handOver, ...arrival } : null;
}

/** The first van that takes what is to go on this day or later; null when none calls within the horizon. */
export const nextVan = ({ place, carrier }: Route, from: Day): Day | null =>
  firstDay(from, (day) => prepares(place, day) && collectsOn(carrier, day, place.postcode));

/** When a parcel that its carrier takes on this day arrives, as it would be promised; null when nobody carries it there. */
export function arrivalOf(route: Route, handOver: Day, postcode: string | null): Arriving | null {
  const transit = transitTo(route.transit, postcode);
  if (!transit) return null;
  const arrival = (start: Day, days: number) =>
    daysAfter(start, days, (day) => deliversOn(route.carrier, day, postcode));
  const from = arrival(handOver, transit.p50);
  const to = arrival(handOver, transit.p90);
  const careful = isPeak(handOver) ? inPeak(route, handOver, transit, arrival) : to;
  if (!from || !to || !careful) return null;
  const confidence = isPeak(handOver) ? 95 : 90;
  return { window: { from, to }, promisedOn: careful, transit, confidence };
}

type Arrival = (start: Day, days: number) => Day | null;

/** The p95, but what leaves in the season never comes later than what leaves after it. */
function inPeak({ place, carrier }: Route, handOver: Day, { p90, p95 }: TransitRow, arrival: Arrival): Day | null {
  const careful = arrival(handOver, p95);
  const van = firstDay(afterPeak(handOver), (day) => collectsOn(carrier, day, place.postcode));
  const after = van && arrival(van, p90);
  return careful && after && after < careful ? after : careful;
}

/** How many cut-offs ahead a change of the answer is looked for. */
const cutOffsAhead = 60;

/** The cut-off at which the dates change: several may close parcels that the same van takes. */
function lastCutOff(route: Route, closesOn: Day, dates: Dates, postcode: string | null): Date {
  let last = closesOn;
  for (let step = 0; step < cutOffsAhead; step += 1) {
    const next = firstDay(nextDay(last), (day) => prepares(route.place, day));
    const then = next && datesOf(route, next, postcode);
    if (!next || !then || !sameAnswer(then, dates)) break;
    last = next;
  }
  return closingInstant(route.place, last);
}

const sameAnswer = (one: Dates, other: Dates): boolean =>
  one.promisedOn === other.promisedOn && one.window.from === other.window.from && one.window.to === other.window.to;
