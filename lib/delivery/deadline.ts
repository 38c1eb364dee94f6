import { addDays, type Day } from "#lib/kernel/local-time";
import { closingDay, closingInstant, prepares } from "./calendars.ts";
import { type Asked, datesOf, type Route } from "./promise.ts";

/**
 * The last cut-off before which an order still arrives by this day; null when it is too late for it already. Looked for
 * from that day backwards: what is ordered later never comes sooner.
 */
export function lastCutOffFor(day: Day, route: Route, { now, postcode, clearanceMinutes = 0 }: Asked): Date | null {
  const clearance = clearanceMinutes * 60_000;
  const next = closingDay(route.place, new Date(now.getTime() + clearance));
  for (let closes = day; next && closes >= next; closes = addDays(closes, -1)) {
    const dates = prepares(route.place, closes) && datesOf(route, closes, postcode);
    if (dates && dates.promisedOn <= day) return new Date(closingInstant(route.place, closes).getTime() - clearance);
  }
  return null;
}
