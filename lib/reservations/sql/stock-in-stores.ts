import { available } from "#lib/inventory/queries-available";
import { offerAt } from "#lib/inventory/queries-offer";
import { database, Prisma } from "#lib/platform/database";
import type { Position } from "#lib/stores/distance";

export type StockInStore = Readonly<{
  code: string;
  slug: string;
  name: string;
  city: string;
  services: readonly string[];
  distanceKm: number | null;
  available: number;
  countedAt: Date | null;
  soldSince: number;
}>;

/**
 * What the stores have of a variant, the nearest first, or those that have some when no place is given: the stores that
 * are shown are chosen before their ledgers are read, so that two hundred stores cost as much as ten.
 */
export const readStockInStores = (
  sku: string,
  from: Position | null,
  { limit, only }: Readonly<{ limit: number; only?: string }>,
): Promise<StockInStore[]> =>
  database.$queryRaw<StockInStore[]>(Prisma.sql`
    /* prepared */
    WITH place AS (
      SELECT s.code, s.slug, s.name, s.city, s.services, s.position, l.variant_id, l.counted_at,
             coalesce(${available(Prisma.sql`l`)}, 0)::int AS available,
             ${from ? distance(from) : Prisma.sql`NULL::float8`} AS "distanceKm"
      FROM variant v
      CROSS JOIN store s
      LEFT JOIN ${offerAt(Prisma.sql`v.id`, Prisma.sql`s.code`)} l ON true
      WHERE v.sku = ${sku} AND v.active ${only ? Prisma.sql`AND s.code = ${only}` : Prisma.empty}
    ), near AS (
      SELECT * FROM place ORDER BY "distanceKm" NULLS FIRST, available <= 0, position LIMIT ${limit}
    )
    SELECT near.code, near.slug, near.name, near.city, near.services, near.available, near.counted_at AS "countedAt", near."distanceKm",
           coalesce(sold.units, 0)::int AS "soldSince"
    FROM near
    LEFT JOIN LATERAL (
      SELECT -sum(m.on_hand_delta) AS units FROM stock_movement m
      WHERE m.variant_id = near.variant_id AND m.location_code = near.code AND m.reason = 'ship' AND m.at > near.counted_at
    ) sold ON near.available > 0
    ORDER BY near."distanceKm" NULLS FIRST, near.available <= 0, near.position`);

export const readSoldSince = (variantId: string): Promise<{ code: string; units: number }[]> =>
  database.$queryRaw`
    /* prepared */
    SELECT l.location_code AS code, -sum(m.on_hand_delta)::int AS units
    FROM stock_level l
    JOIN stock_movement m ON m.variant_id = l.variant_id AND m.location_code = l.location_code
      AND m.reason = 'ship' AND m.at > l.counted_at
    WHERE l.variant_id = ${variantId}::uuid
    GROUP BY l.location_code`;

/** As the crow flies, in kilometres to a tenth (haversine), as lib/stores/distance.ts has it. */
const distance = ({ latitude, longitude }: Position) => Prisma.sql`
  round((12742 * asin(sqrt(
    sin(radians(s.latitude - ${latitude}::float8) / 2) ^ 2
    + cos(radians(${latitude}::float8)) * cos(radians(s.latitude)) * sin(radians(s.longitude - ${longitude}::float8) / 2) ^ 2
  )))::numeric, 1)::float8`;
