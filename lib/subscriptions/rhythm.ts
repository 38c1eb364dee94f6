import type { Rhythm } from "#lib/catalogue/sale-terms";
import { addDays, type Day } from "#lib/kernel/local-time";

/**
 * The first delivery after a day, of those counted from the first one: every so many weeks its weekday, every so many
 * months its day of the month, or the last where the month is shorter. Days, not hours: no clock change moves one.
 */
export function nextAfter(startedOn: Day, { every, unit }: Rhythm, after: Day): Day {
  for (let count = 1; ; count += 1) {
    const day = unit === "week" ? addDays(startedOn, 7 * every * count) : addMonths(startedOn, every * count);
    if (day > after) return day;
  }
}

function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}
