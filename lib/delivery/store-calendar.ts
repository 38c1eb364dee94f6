import type { PlaceCalendar } from "./calendars.ts";
import type { Opening } from "./pickup.ts";

/** How long before a store closes it still takes a parcel, at least. */
const workLeftMinutes = 60;

export type SendingStore = Readonly<{
  code: string;
  postcode: string;
  timeZone: string;
  leadMinutes: number;
  opening: Opening;
}>;

/**
 * How a store that ships makes parcels ready while nobody has given it a calendar of its own: it takes them until its
 * lead time before closing, and has them ready on its next day, since the van may have called already.
 */
export function calendarOfStore({ code, postcode, timeZone, leadMinutes, opening }: SendingStore): PlaceCalendar {
  const before = Math.max(leadMinutes, workLeftMinutes);
  const cutOffOf = (hours: Opening["week"][number]): number | null =>
    hours && hours.closes - before > hours.opens ? hours.closes - before : null;
  return {
    code,
    postcode,
    timeZone,
    cutOffs: opening.week.map(cutOffOf),
    handlingDays: 1,
    capacity: null,
    exceptions: opening.exceptions.map(({ date, hours }) => ({ date, cutOff: cutOffOf(hours), capacity: null })),
    taken: [],
  };
}
