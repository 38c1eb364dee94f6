import { addDays, dayOf, instantOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";
import type { Forecast, WatchedPromise } from "./schema.ts";
import { inTime } from "./states.ts";

const hour = 3_600_000;
/** Nearer to its date than this, nobody waits to see whether a promise can be saved (R-32: told a day before). */
const noTimeToLose = 48 * hour;
/** How long colleagues have to save a promise before its customer is told: business hours, in minutes. */
const graceMinutes = 4 * 60;
const businessDay = { opens: 8 * 60, closes: 18 * 60 };

/** What is done about a forecast: nothing, staff are warned, it is well again, or the customer is told. */
export type Step = "nothing" | "at_risk" | "saved" | "tell";

type Standing = Pick<WatchedPromise, "state" | "method" | "promisedAt" | "atRiskSince" | "toldFor">;

/** The customer hears at the latest two days before the date, or at once when it is nearer; never of the same twice. */
export function stepOf(promise: Standing, forecast: Forecast, now: Date): Step {
  const { state, promisedAt, atRiskSince } = promise;
  if (!isLater(promise, forecast)) return state === "at_risk" ? "saved" : "nothing";
  if (state === "told" || promisedAt.getTime() - now.getTime() <= noTimeToLose) return "tell";
  if (state === "promised") return "at_risk";
  return atRiskSince && now >= graceEnds(atRiskSince) ? "tell" : "nothing";
}

/** Whether it is worse than what its customer knows; after a telling without a date, any date is news. */
function isLater({ state, method, promisedAt, toldFor }: Standing, { at }: Forecast): boolean {
  const known = state === "told" ? toldFor : promisedAt;
  if (!known || !at) return known !== at;
  return !inTime(method, at, known);
}

/** When colleagues have had their hours, from Monday to Saturday. */
export function graceEnds(since: Date): Date {
  let [day, minute, left] = [dayOf(since), Math.max(minuteOf(since), businessDay.opens), graceMinutes];
  for (;;) {
    const today = weekdayOf(day) === 7 ? 0 : Math.max(0, businessDay.closes - minute);
    if (today >= left) return instantOf(day, minute + left);
    left -= today;
    [day, minute] = [addDays(day, 1), businessDay.opens];
  }
}
