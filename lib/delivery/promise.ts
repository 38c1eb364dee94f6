import { addDays, type Day, dayOf, instantOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";
import { isWorkingDay } from "./holidays.ts";

/** The hour of Paris until which an order leaves the warehouse the same working day. */
const cutOffMinute = 16 * 60;
/** A store takes a pick-up order the same day only while this much work remains. */
const workLeftMinutes = 60;
/** Pick-up hours are told in quarters of an hour. */
const quarter = 15;

type Working = (day: Day) => boolean;

/** The first working day on or after `day`. */
const workingFrom = (day: Day, works: Working): Day => (works(day) ? day : workingFrom(addDays(day, 1), works));

/** The day that is `count` working days after `day`. */
export const addWorkingDays = (day: Day, count: number, works: Working = isWorkingDay): Day =>
  count === 0 ? day : addWorkingDays(workingFrom(addDays(day, 1), works), count - 1, works);

/** The next instant at which today's parcels are closed: an order at the very instant is too late. */
export function nextCutOff(now: Date, works: Working = isWorkingDay, minute = cutOffMinute): Date {
  const today = dayOf(now);
  const first = minuteOf(now) < minute ? today : addDays(today, 1);
  return instantOf(workingFrom(first, works), minute);
}

export type Journey = Readonly<{
  now: Date;
  transitDays: number;
  /** Working days between the cut-off and the carrier's van; none when it leaves the same day. */
  handlingDays?: number;
  works?: Working;
  cutOff?: number;
}>;

/** The day of arrival: cut-off, then handling, then transit, each in working days (rule 5.12). */
export function arrivalDay({ now, transitDays, handlingDays = 0, works = isWorkingDay, cutOff }: Journey): Day {
  const closed = dayOf(nextCutOff(now, works, cutOff));
  return addWorkingDays(addWorkingDays(closed, handlingDays, works), transitDays, works);
}

/** The promise as an instant: noon of the day of arrival in Paris, so that its date is the same wherever it is read. */
export const promisedDelivery = (journey: Journey): Date => instantOf(arrivalDay(journey), 12 * 60);

export type Hours = Readonly<{ opens: number; closes: number }> | null;
export type Opening = Readonly<{
  /** Monday first; null is closed. Minutes after local midnight. */
  week: readonly Hours[];
  exceptions: readonly Readonly<{ date: Day; hours: Hours }>[];
}>;

const hoursOn = ({ week, exceptions }: Opening, day: Day): Hours => {
  const exception = exceptions.find(({ date }) => date === day);
  return exception ? exception.hours : (week[weekdayOf(day) - 1] ?? null);
};

/**
 * When an order of now can be collected: today, if an hour of work (and the lead time) remains before closing, else the
 * lead time after the next opening. Null when the store opens on none of the next sixty days.
 */
export function pickupReady(now: Date, opening: Opening, leadMinutes: number): Date | null {
  const today = dayOf(now);
  for (let ahead = 0; ahead <= 60; ahead++) {
    const day = addDays(today, ahead);
    const hours = hoursOn(opening, day);
    if (!hours) continue;
    const start = ahead === 0 ? Math.max(minuteOf(now), hours.opens) : hours.opens;
    if (hours.closes - start < workLeftMinutes) continue;
    const ready = Math.ceil((start + leadMinutes) / quarter) * quarter;
    if (ready <= hours.closes) return instantOf(day, ready);
  }
  return null;
}
