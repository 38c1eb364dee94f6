import { addDays, type Day, dayOf, instantOf } from "#lib/kernel/local-time";
import { lastCutOffFor } from "./deadline.ts";
import { type Opening, pickupReady } from "./pickup.ts";
import type { Route } from "./promise.ts";

/** Until when somebody may order for Christmas; elsewhere it is sooner, and null is too late already. */
export type ChristmasClaim = Readonly<{
  orderBy: Date;
  elsewhere: readonly Readonly<{ prefixes: readonly string[]; orderBy: Date | null }>[];
}>;

/** Spoken of from mid-November. What comes on the 24th is there for Christmas, what comes on the 25th is not. */
const spokenFrom = "11-15";
const eve = "12-24";

/** Christmas Eve of this year while it may be spoken of, else null. */
export function christmasEve(now: Date): Day | null {
  const today = dayOf(now);
  const year = today.slice(0, 4);
  return today >= `${year}-${spokenFrom}` && today <= `${year}-${eve}` ? `${year}-${eve}` : null;
}

/**
 * The last instant at which an order by this route still arrives by Christmas Eve, and where it is another one.
 * Null when it may not be said: too early in the year, or too late.
 */
export function christmasByParcel(route: Route, now: Date, postcode: string | null = null): ChristmasClaim | null {
  const day = christmasEve(now);
  if (!day) return null;
  const lastFor = (to: string | null) => lastCutOffFor(day, route, { now, postcode: to });
  const orderBy = lastFor(postcode);
  if (!orderBy) return null;
  const others = postcode === null ? route.transit.flatMap(({ prefix }) => prefix || []) : [];
  const sooner = others
    .map((prefix) => ({ prefix, orderBy: lastFor(prefix) }))
    .filter((other) => other.orderBy === null || other.orderBy < orderBy);
  return {
    orderBy,
    elsewhere: [...Map.groupBy(sooner, (other) => other.orderBy?.getTime() ?? 0).values()]
      .map((alike) => ({ prefixes: alike.map(({ prefix }) => prefix).sort(), orderBy: alike[0]?.orderBy ?? null }))
      .sort((a, b) => (b.orderBy?.getTime() ?? 0) - (a.orderBy?.getTime() ?? 0)),
  };
}

const minute = 60_000;

/**
 * Until when an order of now's kind is ready in a store by the close of Christmas Eve; null when it may not be said. Whoever
 * orders later is served later, so the last minute is found by halving.
 */
export function christmasInStore(opening: Opening, leadMinutes: number, now: Date): Date | null {
  const day = christmasEve(now);
  const inTime = (at: Date) => {
    const ready = pickupReady(at, opening, leadMinutes);
    return day !== null && ready !== null && dayOf(ready) <= day;
  };
  if (!day || !inTime(now)) return null;
  let early = Math.floor(now.getTime() / minute);
  let late = instantOf(addDays(day, 1), 0).getTime() / minute;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (inTime(new Date(middle * minute))) early = middle;
    else late = middle;
  }
  return early * minute > now.getTime() ? new Date(early * minute) : null;
}

/** Every instant at which what is claimed becomes less: a page that says it must not outlive the first of them. */
export const christmasEnds = ({ orderBy, elsewhere }: ChristmasClaim): Date[] => [
  orderBy,
  ...elsewhere.flatMap((place) => place.orderBy ?? []),
];
