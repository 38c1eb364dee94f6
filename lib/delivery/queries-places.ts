import { database, Prisma } from "#lib/platform/database";
import { carries } from "#lib/platform/page-scope";
import { storesTag } from "#lib/stores/tags";
import type { PlaceCalendar } from "./calendars.ts";
import { methodFromFirst } from "./from-places.ts";
import type { DeliveryMethod } from "./options.ts";
import type { Asked } from "./promise.ts";
import { deliveryMethods, pickupStores, type Reader } from "./queries.ts";
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

/**
 * The ways to be delivered as they go from the soonest of these places, for goods that the warehouse has none of; from
 * where they usually go when no place is named.
 */
export async function deliveryMethodsFrom(codes: readonly string[], asked: Asked): Promise<readonly DeliveryMethod[]> {
  const methods = await deliveryMethods();
  if (codes.length === 0) return methods;
  carries(storesTag);
  const calendars = (await sendingPlaces(codes, asked.now)).map(({ calendar }) => calendar);
  return methods.map((method) => methodFromFirst(method, calendars, asked));
}
