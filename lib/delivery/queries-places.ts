import { database, Prisma } from "#lib/platform/database";
import type { PlaceCalendar } from "./calendars.ts";
import { pickupStores, type Reader } from "./queries.ts";
import { placeCalendar } from "./sql/methods.ts";
import { calendarOfStore } from "./store-calendar.ts";

/** A place that sends parcels, and when it has one ready. */
export type SendingPlace = Readonly<{ code: string; calendar: PlaceCalendar }>;

type Row = Readonly<{
  code: string;
  calendar: PlaceCalendar | null;
  postcode: string | null;
  timezone: string | null;
}>;

/** The places of these codes with the calendar they were given, or for a store the one its hours make; one without either sends nothing. */
export async function sendingPlaces(
  codes: readonly string[],
  now: Date,
  reader: Reader = database,
): Promise<readonly SendingPlace[]> {
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    /* prepared */
    SELECT place.code, ${placeCalendar} AS calendar, store.postcode, store.timezone
    FROM stock_location place
    LEFT JOIN dispatch_place d ON d.location_code = place.code
    LEFT JOIN store USING (code)
    WHERE place.code = ANY(${codes}::text[])
    ORDER BY place.code`);
  const given = rows.flatMap(({ code, calendar }) => (calendar?.code ? [{ code, calendar }] : []));
  const others = rows.filter(({ code }) => !given.some((place) => place.code === code));
  const hours = await pickupStores(
    others.map(({ code }) => code),
    now,
    reader,
  );
  const byHours = others.flatMap(({ code, postcode, timezone }) => {
    const store = hours.find((one) => one.code === code);
    if (!store || !postcode || !timezone) return [];
    const { leadMinutes, opening } = store;
    return [{ code, calendar: calendarOfStore({ code, postcode, timeZone: timezone, leadMinutes, opening }) }];
  });
  return [...given, ...byHours];
}
