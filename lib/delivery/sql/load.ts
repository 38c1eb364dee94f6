import { Prisma, type Transaction } from "#lib/platform/database";
import type { PlaceCalendar } from "../calendars.ts";
import type { DeliveryMethod } from "../options.ts";
import { freshMethods } from "./methods.ts";

/** The calendar of a place as its tables say now, with what it has promised so far; none where no parcel leaves. */
export async function placeNow(tx: Transaction, code: string): Promise<PlaceCalendar | undefined> {
  const [row] = await tx.$queryRaw<{ methods: readonly DeliveryMethod[] }[]>(Prisma.sql`${freshMethods}`);
  return row?.methods.find(({ route }) => route.place.code === code)?.route.place;
}

type Load = Readonly<{ orderId: string; place: string; date: string }>;

/** One parcel of an order on a day of a place that keeps days; false when it has been taken already. */
export async function takeLoadOf(tx: Transaction, { orderId, place, date }: Load): Promise<boolean> {
  const taken = await tx.$executeRaw`
    INSERT INTO dispatch_load (order_id, location_code, date, parcels)
    SELECT ${orderId}::uuid, ${place}, ${date}::date, 1
    WHERE EXISTS (SELECT 1 FROM dispatch_place WHERE location_code = ${place})
      AND NOT EXISTS (SELECT 1 FROM dispatch_load WHERE order_id = ${orderId}::uuid AND location_code = ${place})`;
  if (taken === 0) return false;
  await tx.$executeRaw`
    INSERT INTO dispatch_day (location_code, date, parcels) VALUES (${place}, ${date}::date, 1)
    ON CONFLICT (location_code, date) DO UPDATE SET parcels = dispatch_day.parcels + 1`;
  return true;
}

/** How many days an order gives back: those of every place but these. */
export const giveBackLoad = (
  tx: Transaction,
  orderId: string,
  sending: readonly string[],
): Promise<number> => tx.$executeRaw`
  WITH freed AS (DELETE FROM dispatch_load
    WHERE order_id = ${orderId}::uuid AND location_code <> ALL(${[...sending]}::text[]) RETURNING location_code, date, parcels)
  UPDATE dispatch_day d SET parcels = d.parcels - freed.parcels FROM freed
  WHERE d.location_code = freed.location_code AND d.date = freed.date`;
