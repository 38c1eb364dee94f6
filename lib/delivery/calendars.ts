import { type Day, dayOf, instantOf, minuteOf } from "#lib/kernel/local-time";
import { nextDay, weekday } from "./almanac.ts";
import { holidayRegionOf, isHoliday } from "./holidays.ts";

/** How a place prepares parcels. A date of its own takes precedence over the week and over a holiday. */
export type PlaceCalendar = Readonly<{
  code: string;
  /** Says which holidays it keeps, and whether a strike of a region reaches it. */
  postcode: string;
  timeZone: string;
  /** Monday first: the minute after local midnight until which the day's parcels are taken; null prepares nothing. */
  cutOffs: readonly (number | null)[];
  /** Working days of the place between that cut-off and a parcel ready to go. */
  handlingDays: number;
  /** Parcels that can be made ready in a day; null is as many as come. */
  capacity: number | null;
  exceptions: readonly PlaceException[];
  /** Parcels promised so far, by the day on which they are to be ready. */
  taken: readonly Readonly<{ date: Day; parcels: number }>[];
}>;

/** A date that differs from the week. No cut-off: closed. A capacity of null is that of every day. */
export type PlaceException = Readonly<{ date: Day; cutOff: number | null; capacity: number | null }>;

/** On which days a carrier calls and delivers. It does neither on a holiday of where it would. */
export type CarrierCalendar = Readonly<{
  code: string;
  /** Monday is 1. */
  collects: readonly number[];
  delivers: readonly number[];
  exceptions: readonly CarrierException[];
}>;

/** A day on which it does not come (a strike, snow), in postcodes that begin so; "" is everywhere. */
export type CarrierException = Readonly<{ date: Day; prefix: string; collects: boolean; delivers: boolean }>;

/** How far ahead a day is looked for: a carrier that does not come for a season promises nothing. */
const horizonDays = 120;

/** The first day from this one on of which it is true; null when there is none within the horizon. */
export function firstDay(from: Day, holds: (day: Day) => boolean): Day | null {
  let day = from;
  for (let ahead = 0; ahead <= horizonDays; ahead += 1, day = nextDay(day)) if (holds(day)) return day;
  return null;
}

/** The day that is so many of these days after `from`. */
export function daysAfter(from: Day, count: number, holds: (day: Day) => boolean): Day | null {
  let day: Day | null = from;
  for (let step = 0; step < count && day !== null; step += 1) day = firstDay(nextDay(day), holds);
  return day;
}

const exceptionOf = ({ exceptions }: PlaceCalendar, day: Day): PlaceException | undefined =>
  exceptions.find(({ date }) => date === day);

/** Until which minute of this day its parcels are taken; null when the place prepares nothing. */
export function cutOffOn(place: PlaceCalendar, day: Day): number | null {
  const exception = exceptionOf(place, day);
  if (exception) return exception.cutOff;
  return isHoliday(day, holidayRegionOf(place.postcode)) ? null : (place.cutOffs[weekday(day) - 1] ?? null);
}

export const prepares = (place: PlaceCalendar, day: Day): boolean => cutOffOn(place, day) !== null;

/** How many parcels more can be made ready on this day; null is as many as come. */
export function roomOn(place: PlaceCalendar, day: Day): number | null {
  const capacity = exceptionOf(place, day)?.capacity ?? place.capacity;
  if (capacity === null) return null;
  return Math.max(0, capacity - (place.taken.find(({ date }) => date === day)?.parcels ?? 0));
}

/** The day whose parcels an order of this instant joins: at the very cut-off it is too late. */
export function closingDay(place: PlaceCalendar, at: Date): Day | null {
  const today = dayOf(at, place.timeZone);
  const minute = minuteOf(at, place.timeZone);
  return firstDay(today, (day) => {
    const cutOff = cutOffOn(place, day);
    return cutOff !== null && (day !== today || minute < cutOff);
  });
}

/** The instant at which a day's parcels are closed. */
export const closingInstant = (place: PlaceCalendar, day: Day): Date =>
  instantOf(day, cutOffOn(place, day) ?? 0, place.timeZone);

const strikes = (
  { exceptions }: CarrierCalendar,
  day: Day,
  postcode: string | null,
  stays: (one: CarrierException) => boolean,
) => exceptions.some((one) => one.date === day && (postcode ?? "").startsWith(one.prefix) && stays(one));

/** Whether its van calls at a place on this day. */
export const collectsOn = (carrier: CarrierCalendar, day: Day, from: string): boolean =>
  carrier.collects.includes(weekday(day)) &&
  !isHoliday(day, holidayRegionOf(from)) &&
  !strikes(carrier, day, from, ({ collects }) => !collects);

/** Whether it delivers at a postcode on this day; nobody having told one, anywhere without holidays of its own. */
export const deliversOn = (carrier: CarrierCalendar, day: Day, to: string | null): boolean =>
  carrier.delivers.includes(weekday(day)) &&
  !isHoliday(day, holidayRegionOf(to)) &&
  !strikes(carrier, day, to, ({ delivers }) => !delivers);
