import type { Day } from "#lib/kernel/local-time";
import { database } from "#lib/platform/database";

/** Units that left or were to leave a place over some days, and Σ (units of a day)² as a measure of how unevenly. */
export type DailySales = Readonly<{ units: number; squares: number }>;

/**
 * What customers ordered of these variants from a place on the days [from, until) of Paris, bundles taken apart, without
 * what was cancelled. One that nobody ordered is not in the map.
 */
export async function dailySales(
  variantIds: readonly string[],
  { place, from, until }: Readonly<{ place: string; from: Day; until: Day }>,
): Promise<ReadonlyMap<string, DailySales>> {
  const rows = await database.$queryRaw<(DailySales & { variantId: string })[]>`
    SELECT variant_id AS "variantId", sum(units)::int AS units, sum(units * units)::float8 AS squares
    FROM (
      SELECT coalesce(part.component_id, l.variant_id) AS variant_id,
             sum((l.quantity - l.cancelled_quantity) * coalesce(part.quantity, 1)) AS units
      FROM orders o
      JOIN order_line l ON l.order_id = o.id
      JOIN parcel p ON p.id = l.parcel_id
      LEFT JOIN bundle_component part ON part.bundle_id = l.variant_id
      WHERE o.placed_at >= (${from}::date)::timestamp AT TIME ZONE 'Europe/Paris'
        AND o.placed_at < (${until}::date)::timestamp AT TIME ZONE 'Europe/Paris'
        AND o.state <> 'cancelled' AND p.location_code = ${place}
        AND coalesce(part.component_id, l.variant_id) = ANY(${[...variantIds]}::uuid[])
      GROUP BY 1, (o.placed_at AT TIME ZONE 'Europe/Paris')::date
    ) daily
    GROUP BY variant_id HAVING sum(units) > 0`;
  return new Map(rows.map(({ variantId, units, squares }) => [variantId, { units, squares }]));
}
