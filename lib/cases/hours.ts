import { isHoliday } from "#lib/delivery/holidays";
import { addDays, type Day, dayOf, instantOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";

/** When somebody is there to answer: Monday to Saturday, nine to seven, no holidays. Minutes after midnight. */
export const serviceHours = { opens: 540, closes: 1140 } as const;
const { opens, closes } = serviceHours;
const sunday = 7;

export const isServed = (day: Day): boolean => weekdayOf(day) !== sunday && !isHoliday(day);

/** The minute of a day from which work counts at this instant: opening before it, closing after it. */
const within = (at: Date): number => Math.min(Math.max(minuteOf(at), opens), closes);

/** The instant at which so many minutes of work have passed. */
export function afterWork(from: Date, minutes: number): Date {
  let day = dayOf(from);
  let start = within(from);
  for (let left = minutes; ; day = addDays(day, 1), start = opens) {
    if (!isServed(day)) continue;
    const room = closes - start;
    if (room > 0 && left <= room) return instantOf(day, start + left);
    left -= Math.max(0, room);
  }
}

/** How many minutes of work lie between two instants; none when the second is not later. */
export function workBetween(from: Date, until: Date): number {
  if (until <= from) return 0;
  const last = dayOf(until);
  let minutes = 0;
  for (let day = dayOf(from); day <= last; day = addDays(day, 1)) {
    if (!isServed(day)) continue;
    const start = day === dayOf(from) ? within(from) : opens;
    const end = day === last ? within(until) : closes;
    minutes += Math.max(0, end - start);
  }
  return minutes;
}
