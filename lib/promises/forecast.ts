import { daysAfter, deliversOn } from "#lib/delivery/calendars";
import { pickupReady } from "#lib/delivery/pickup";
import { arrivalOf, nextVan, noonOf, promiseOf, type Route } from "#lib/delivery/promise";
import type { PickupStore } from "#lib/delivery/queries";
import { type Day, dayOf, minuteOf } from "#lib/kernel/local-time";
import type { Forecast, WatchedPromise } from "./schema.ts";

/** By this minute of the day every van has called, and no parcel is brought to a door any more. */
const vansAreGone = 20 * 60;
const deliveriesEnd = 19 * 60;
/** A pick-up that is not ready so shortly before its hour will not be. */
const lastCallMs = 15 * 60_000;
/** A carrier that brought nothing by its day, and has said nothing of a parcel for so long, has lost it. */
const silenceMs = 7 * 24 * 3_600_000;

/** How the place of a promise reaches its customer now; undefined when it does not any more. */
export type Ways = Readonly<{ route?: Route | undefined; store?: PickupStore | undefined }>;

/**
 * When a promise will be fulfilled as far as is known now, and why that is later than promised (rule 5.12). What is not
 * later is the promised instant itself. Pure: the watcher asks it every minute.
 */
export function forecastOf(promise: WatchedPromise, ways: Ways, now: Date): Forecast {
  if (promise.method === "pickup") return ofPickup(promise, ways.store, now);
  if (promise.methodCode === null) return asPromised(promise);
  const expected = promise.sentAt
    ? onItsWay({ ...promise, sentAt: promise.sentAt }, ways.route, now)
    : notSent(promise, ways.route, now);
  const late = expected.at === null || dayOf(expected.at) > dayOf(promise.promisedAt);
  return late ? expected : asPromised(promise);
}

/**
 * When a sent parcel is taken to have arrived, nobody telling us: the rule of carriers without tracking. Null while it is
 * on its way, or when its carrier speaks of it.
 */
export function presumedDelivered({ sentAt, word }: WatchedPromise, { at }: Forecast, now: Date): Date | null {
  return sentAt && !word && at && isOver(dayOf(at), deliveriesEnd, now) ? at : null;
}

const asPromised = ({ promisedAt }: WatchedPromise): Forecast => ({ at: promisedAt, risk: null });

const isOver = (day: Day, minute: number, now: Date): boolean =>
  dayOf(now) > day || (dayOf(now) === day && minuteOf(now) >= minute);

function ofPickup(promise: WatchedPromise, store: PickupStore | undefined, now: Date): Forecast {
  const { readyAt, toldFor, promisedAt, short } = promise;
  if (readyAt) return asPromised(promise);
  const due = toldFor ?? promisedAt;
  if (!short && now.getTime() < due.getTime() - lastCallMs) return { at: due, risk: toldFor && promise.risk };
  if (short) return { at: null, risk: "short_pick" };
  return { at: store ? pickupReady(now, store.opening, store.leadMinutes) : null, risk: "not_ready" };
}

function notSent(promise: WatchedPromise, route: Route | undefined, now: Date): Forecast {
  const { postcode, handOverOn, parcelPromisedAt, promisedAt, short } = promise;
  if (short) return { at: null, risk: "short_pick" };
  if (parcelPromisedAt > promisedAt) return { at: parcelPromisedAt, risk: "short_pick" };
  if (!handOverOn || isOver(handOverOn, vansAreGone, now)) {
    const anew = route && promiseOf(route, { now, postcode });
    return { at: anew?.promisedAt ?? null, risk: "late_dispatch", handOverOn: anew?.handOver ?? null };
  }
  return { at: leaving(promise, route, handOverOn), risk: promise.risk ?? "calendar" };
}

type Sent = WatchedPromise & Readonly<{ sentAt: Date }>;

function onItsWay(promise: Sent, route: Route | undefined, now: Date): Forecast {
  const { word, promisedAt, toldFor } = promise;
  if (word?.kind === "lost") return { at: null, risk: "carrier_lost" };
  const expected = carriersOwn(promise, route) ?? withoutWord(promise, route);
  const { at } = expected;
  const passed = (day: Date) => isOver(dayOf(day), deliveriesEnd, now);
  if (!word || !at || !passed(at) || !passed(promisedAt)) return expected;
  if (toldFor && !passed(toldFor)) return { at: toldFor, risk: promise.risk };
  if (now.getTime() - word.heardAt.getTime() > silenceMs) return { at: null, risk: "carrier_lost" };
  return { at: oneJourneyFrom(dayOf(now), promise, route), risk: "carrier_delay" };
}

/** The day that the carrier tells; another journey where it speaks of a delay only, or of a day that had passed already. */
function carriersOwn(promise: Sent, route: Route | undefined): Forecast | null {
  const { word } = promise;
  if (!word) return null;
  const told = dayOf(word.at);
  if (word.expectedOn && word.expectedOn >= told) return { at: noonOf(word.expectedOn), risk: "carrier_delay" };
  return word.kind === "delayed" ? { at: oneJourneyFrom(told, promise, route), risk: "carrier_delay" } : null;
}

/** By the day on which it left. */
function withoutWord(promise: Sent, route: Route | undefined): Forecast {
  const { sentAt, handOverOn, parcelPromisedAt, promisedAt } = promise;
  const left = dayOf(sentAt);
  if (parcelPromisedAt > promisedAt) return { at: parcelPromisedAt, risk: "short_pick" };
  if (handOverOn && left > handOverOn) return { at: leaving(promise, route, left), risk: "late_dispatch" };
  return { at: leaving(promise, route, handOverOn ?? left), risk: promise.risk ?? "calendar" };
}

/** When a parcel that leaves on this day, or with the next van, arrives over the journey it was promised for. */
function leaving({ postcode, transit }: WatchedPromise, route: Route | undefined, from: Day): Date | null {
  if (!route) return null;
  const promised = transit ? { ...route, transit: [transit] } : route;
  const van = nextVan(promised, from);
  const arrival = van && arrivalOf(promised, van, postcode);
  return arrival ? noonOf(arrival.promisedOn) : null;
}

/** So many delivery days later as nine of ten such parcels take. */
function oneJourneyFrom(day: Day, { transit, postcode }: WatchedPromise, route: Route | undefined): Date | null {
  const arrives =
    route && daysAfter(day, Math.max(1, transit?.p90 ?? 1), (one) => deliversOn(route.carrier, one, postcode));
  return arrives ? noonOf(arrives) : null;
}
