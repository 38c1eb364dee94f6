import { Prisma } from "#lib/platform/database";

/** The places that send parcels to customers, as SQL, with their kind: warehouses, suppliers, and the stores that ship. */
export const shippingPlaces: Prisma.Sql = Prisma.sql`(
  SELECT place.code, place.kind FROM stock_location place LEFT JOIN store USING (code)
  WHERE place.kind <> 'store' OR store.ships_from_store)`;
