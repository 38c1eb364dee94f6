import { addDays, type Day, dayOf, instantOf } from "#lib/kernel/local-time";
import type { CarrierException, PlaceCalendar } from "./calendars.ts";
import { type DeliveryPromise, promiseOf, type Route } from "./promise.ts";
import type { CalendarChange } from "./schema.ts";

/** The route as it would be after a change; one that the change does not concern is the same. */
export function withChange(route: Route, change: CalendarChange): Route {
  const { place, carrier } = route;
  const concerns = "place" in change ? change.place === place.code : change.carrier === carrier.code;
  if (!concerns) return route;
  switch (change.kind) {
    case "week": {
      const { cutOffs, handlingDays, capacity } = change;
      return { ...route, place: { ...place, cutOffs, handlingDays, capacity } };
    }
    case "place_day": {
      const { date, cutOff, capacity } = change;
      return { ...route, place: { ...place, exceptions: [...without(place, date), { date, cutOff, capacity }] } };
    }
    case "place_day_cleared":
      return { ...route, place: { ...place, exceptions: without(place, change.date) } };
    case "carrier_day":
    case "carrier_day_cleared": {
      const others = carrier.exceptions.filter(({ date, prefix }) => date !== change.date || prefix !== change.prefix);
      const added = change.kind === "carrier_day" ? [absenceOf(change)] : [];
      return { ...route, carrier: { ...carrier, exceptions: [...others, ...added] } };
    }
  }
}

const without = ({ exceptions }: PlaceCalendar, day: Day) => exceptions.filter(({ date }) => date !== day);

/** What a carrier that stays away on a day still does. */
export const absenceOf = ({
  date,
  prefix,
  stays,
}: Extract<CalendarChange, { kind: "carrier_day" }>): CarrierException => ({
  date,
  prefix,
  collects: stays === "delivery",
  delivers: stays === "collection",
});

/** Orders of this stretch of time are promised another day; null is none at all. */
export type Shift = Readonly<{ from: Date; until: Date; was: Day | null; becomes: Day | null }>;

/** How many days of orders are compared, counted from now or from the day that changes. */
const comparedDays = 14;

/** Which orders a change gives another date, and which (ux A44): from now on, for those who live at a postcode. */
export function shiftsOf(
  before: Route,
  after: Route,
  { now, postcode, around }: Readonly<{ now: Date; postcode: string | null; around: Day | null }>,
): Shift[] {
  const today = dayOf(now);
  const until = instantOf(addDays(around && around > today ? around : today, comparedDays), 0);
  const shifts: Shift[] = [];
  for (let at = now; at < until; ) {
    const [was, becomes] = [before, after].map((route) => promiseOf(route, { now: at, postcode }));
    const next = soonest([was, becomes]) ?? until;
    const shift = { from: at, until: next, was: was?.promisedOn ?? null, becomes: becomes?.promisedOn ?? null };
    const last = shifts.at(-1);
    if (shift.was !== shift.becomes) {
      if (last && last.until >= at && last.was === shift.was && last.becomes === shift.becomes)
        shifts[shifts.length - 1] = { ...last, until: next };
      else shifts.push(shift);
    }
    at = next;
  }
  return shifts;
}

const soonest = (promises: readonly (DeliveryPromise | null | undefined)[]): Date | undefined =>
  promises.flatMap((promise) => promise?.cutOff ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
