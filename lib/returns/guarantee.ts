import { type Day, dayOf } from "#lib/kernel/local-time";

/** The legal guarantee of conformity (C. consom. L217-3), and what choosing repair adds to it, once (law L41). */
const guaranteeMonths = 24;
const repairMonths = 12;

/** The last day of a thing's guarantee. */
export const guaranteeEnd = (receivedAt: Date, repaired: boolean): Day =>
  addMonths(dayOf(receivedAt), guaranteeMonths + (repaired ? repairMonths : 0));

/** The same day so many months later; in a month that has none, its last. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}
