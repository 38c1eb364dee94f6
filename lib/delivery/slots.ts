import type { Day } from "#lib/kernel/local-time";
import { nextDay } from "./almanac.ts";
import { type CarrierCalendar, deliversOn, firstDay } from "./calendars.ts";

/** How many days of appointments a shopper may choose from. */
const daysOffered = 8;

/** The carrier's delivery days at a postcode from the first on which it is sure to have the parcel. */
export function slotDays(carrier: CarrierCalendar, from: Day, postcode: string | null): Day[] {
  const days: Day[] = [];
  let next: Day | null = from;
  while (days.length < daysOffered) {
    next = firstDay(next, (day) => deliversOn(carrier, day, postcode));
    if (!next) break;
    days.push(next);
    next = nextDay(next);
  }
  return days;
}
