import { addDays, type Day, dayOf, instantOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";
import type { DayHours, StoreView } from "./schema.ts";

type Opening = Pick<StoreView, "week" | "exceptions" | "timezone">;

/** Open until an instant, or closed until one; `opensAt` is null when no opening is known for the next three weeks. */
export type OpenState = Readonly<{ open: true; closesAt: Date }> | Readonly<{ open: false; opensAt: Date | null }>;

/** How far ahead an opening is looked for. */
const horizonDays = 21;

/** The hours of a calendar day: an exception goes before the week. */
export function hoursOn({ week, exceptions }: Pick<Opening, "week" | "exceptions">, day: Day): DayHours {
  const exception = exceptions.find(({ date }) => date === day);
  return exception ? exception.hours : (week[weekdayOf(day) - 1] ?? null);
}

/** Whether a store is open at an instant, in its own time zone, and until when that stays so. */
export function openState(store: Opening, at: Date): OpenState {
  const today = dayOf(at, store.timezone);
  const minute = minuteOf(at, store.timezone);
  const hours = hoursOn(store, today);
  if (hours && hours.opens <= minute && minute < hours.closes)
    return { open: true, closesAt: instantOf(today, hours.closes, store.timezone) };
  return { open: false, opensAt: nextOpening(store, today, minute) };
}

function nextOpening(store: Opening, today: Day, minute: number): Date | null {
  for (let ahead = 0; ahead <= horizonDays; ahead += 1) {
    const day = addDays(today, ahead);
    const hours = hoursOn(store, day);
    if (hours && (ahead > 0 || minute < hours.opens)) return instantOf(day, hours.opens, store.timezone);
  }
  return null;
}
