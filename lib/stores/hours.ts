import { addDays, instantOf, type LocalTime, localTimeAt } from "./local-time.ts";
import type { DayHours, StoreView } from "./schema.ts";

type Opening = Pick<StoreView, "week" | "exceptions" | "timezone">;

/** Open until an instant, or closed until one; `opensAt` is null when no opening is known for the next three weeks. */
export type OpenState = Readonly<{ open: true; closesAt: Date }> | Readonly<{ open: false; opensAt: Date | null }>;

/** How far ahead an opening is looked for. */
const horizonDays = 21;

/** The hours of a calendar day ("2026-12-24"): an exception goes before the week. */
export function hoursOn({ week, exceptions }: Opening, date: string): DayHours {
  const exception = exceptions.find((one) => one.date === date);
  if (exception) return exception.hours;
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return week[(sundayFirst + 6) % 7] ?? null;
}

/** Whether a store is open at an instant, in its own time zone, and until when that stays so. */
export function openState(store: Opening, at: Date): OpenState {
  const local = localTimeAt(at, store.timezone);
  const today = hoursOn(store, local.date);
  if (today && today.opens <= local.minute && local.minute < today.closes)
    return { open: true, closesAt: instantOf({ date: local.date, minute: today.closes }, store.timezone) };
  return { open: false, opensAt: nextOpening(store, local) };
}

function nextOpening(store: Opening, { date, minute }: LocalTime): Date | null {
  for (let ahead = 0; ahead <= horizonDays; ahead += 1) {
    const day = addDays(date, ahead);
    const hours = hoursOn(store, day);
    if (hours && (ahead > 0 || minute < hours.opens))
      return instantOf({ date: day, minute: hours.opens }, store.timezone);
  }
  return null;
}
