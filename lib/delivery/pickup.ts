import { addDays, type Day, dayOf, instantOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";
import type { KeptPromise } from "./options.ts";

/** A store takes a pick-up order the same day only while this much work remains. */
const workLeftMinutes = 60;
/** Pick-up hours are told in quarters of an hour. */
const quarter = 15;

export type Hours = Readonly<{ opens: number; closes: number }> | null;
export type Opening = Readonly<{
  /** Monday first; null is closed. Minutes after local midnight. */
  week: readonly Hours[];
  exceptions: readonly Readonly<{ date: Day; hours: Hours }>[];
}>;

/** Of a hundred pick-ups, how many are ready by the hour that was told. */
const confidence = 95;
/** Changes whenever the same inputs would give another hour. */
const version = 1;

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

/** What an order keeps of a pick-up's promise: the store's hours of that day and the minutes it asks for. */
export function pickupKept(
  { code, opening, leadMinutes }: Readonly<{ code: string; opening: Opening; leadMinutes: number }>,
  { now, ready }: Readonly<{ now: Date; ready: Date }>,
): KeptPromise {
  const day = dayOf(ready);
  return {
    place: code,
    methodCode: null,
    carrierCode: null,
    confidence,
    readyOn: day,
    handOverOn: null,
    inputs: { at: now.toISOString(), store: code, leadMinutes, hours: hoursOn(opening, day) },
    version,
  };
}
