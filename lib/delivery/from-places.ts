import type { PlaceCalendar } from "./calendars.ts";
import type { DeliveryMethod } from "./options.ts";
import { type Asked, promiseOf } from "./promise.ts";

/** A method as it goes from this place. */
export const methodFrom = (method: DeliveryMethod, place: PlaceCalendar): DeliveryMethod => ({
  ...method,
  route: { ...method.route, place },
});

/** The places by the day on which a parcel of theirs would arrive; one that promises no day comes last. */
const byArrival = ({ route }: DeliveryMethod, places: readonly PlaceCalendar[], asked: Asked): PlaceCalendar[] =>
  places
    .map((place) => ({ place, day: promiseOf({ ...route, place }, asked)?.promisedOn ?? "9999-12-31" }))
    .sort((one, other) => one.day.localeCompare(other.day))
    .map(({ place }) => place);

/** A method as it goes from the place whose parcel comes last: what is promised is the day on which everything is there. */
export function methodFromLast(method: DeliveryMethod, places: readonly PlaceCalendar[], asked: Asked): DeliveryMethod {
  const last = byArrival(method, places, asked).at(-1);
  return last ? methodFrom(method, last) : method;
}

/** A method as it goes from the place that is soonest, of several that have the same. */
export function methodFromFirst(
  method: DeliveryMethod,
  places: readonly PlaceCalendar[],
  asked: Asked,
): DeliveryMethod {
  const [first] = byArrival(method, places, asked);
  return first ? methodFrom(method, first) : method;
}
