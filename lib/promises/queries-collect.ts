import { pickupReady } from "#lib/delivery/pickup";
import { type PickupStore, pickupStores, type Reader } from "#lib/delivery/queries";
import { available } from "#lib/inventory/queries-available";
import { database, Prisma } from "#lib/platform/database";
import type { CollectPlace } from "./schema.ts";

/** The stores that have all of a parcel on the shelf now, soonest ready first. */
export async function storesWithAll(parcelId: string, now: Date, reader: Reader = database): Promise<CollectPlace[]> {
  const codes = await reader.$queryRaw<{ code: string }[]>(Prisma.sql`
    WITH wanted AS (
      SELECT variant_id, sum(quantity - cancelled_quantity)::int AS quantity FROM order_line
      WHERE parcel_id = ${parcelId}::uuid GROUP BY variant_id HAVING sum(quantity - cancelled_quantity) > 0)
    SELECT s.code FROM store s
    JOIN wanted ON true
    LEFT JOIN stock_offer level ON level.variant_id = wanted.variant_id AND level.location_code = s.code
    GROUP BY s.code
    HAVING bool_and(coalesce(${available(Prisma.sql`level`)} - level.backorder_limit, 0) >= wanted.quantity)`);
  const stores = await pickupStores(
    codes.map(({ code }) => code),
    now,
    reader,
  );
  return stores
    .flatMap((store) => placeOf(store, now))
    .sort((a, b) => a.readyAt.getTime() - b.readyAt.getTime() || a.name.localeCompare(b.name));
}

function placeOf({ code, name, opening, leadMinutes }: PickupStore, now: Date): CollectPlace[] {
  const readyAt = pickupReady(now, opening, leadMinutes);
  return readyAt ? [{ code, name, readyAt }] : [];
}
