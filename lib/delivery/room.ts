import type { Day } from "#lib/kernel/local-time";
import { nextDay } from "./almanac.ts";
import { closingDay, type PlaceCalendar, prepares, roomOn } from "./calendars.ts";
import { lastCutOffFor } from "./deadline.ts";
import type { DeliveryMethod } from "./options.ts";
import { datesOf, type Route } from "./promise.ts";

/**
 * How many parcels more these places can make ready of those ordered from now on that arrive by this day: what a campaign
 * may promise. No place named is every place that sends. Null: one of them makes ready as many as come.
 */
export function roomUntil(
  methods: readonly DeliveryMethod[],
  { places, from, by }: Readonly<{ places: readonly string[]; from: Date; by: Day }>,
): number | null {
  const usual = methods.filter(({ kind }) => kind === "home");
  const routes = (usual.length > 0 ? usual : methods).map(({ route }) => route);
  const named = routes.filter(({ place }) => places.length === 0 || places.includes(place.code));
  const rooms = [...Map.groupBy(named, ({ place }) => place.code).values()].map((ways) => roomOf(ways, from, by));
  return rooms.reduce((sum, room) => (sum === null || room === null ? null : sum + room), 0);
}

/** Of one place: the days on which it makes ready what was ordered in time, by the way that leaves it most of them. */
function roomOf(ways: readonly Route[], from: Date, by: Day): number | null {
  const spans = ways.flatMap((route) => readyDays(route, from, by) ?? []);
  const [first] = spans.map((span) => span.first).sort();
  const last = spans
    .map((span) => span.last)
    .sort()
    .at(-1);
  const place = ways[0]?.place;
  return place && first && last ? roomBetween(place, first, last) : 0;
}

function readyDays(route: Route, from: Date, by: Day): Readonly<{ first: Day; last: Day }> | null {
  const opens = closingDay(route.place, from);
  const lastCutOff = lastCutOffFor(by, route, { now: from, postcode: null });
  const closes = lastCutOff && closingDay(route.place, new Date(lastCutOff.getTime() - 1));
  const first = opens && datesOf(route, opens, null)?.ready;
  const last = closes && datesOf(route, closes, null)?.ready;
  return first && last ? { first, last } : null;
}

function roomBetween(place: PlaceCalendar, first: Day, last: Day): number | null {
  let room = 0;
  for (let day = first; day <= last; day = nextDay(day)) {
    if (!prepares(place, day)) continue;
    const left = roomOn(place, day);
    if (left === null) return null;
    room += left;
  }
  return room;
}
