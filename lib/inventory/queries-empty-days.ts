import type { Day } from "#lib/kernel/local-time";
import { database } from "#lib/platform/database";

/**
 * On how many whole days of [from, until) a place had nothing of these variants to sell: on hand less set aside, reserved
 * and held was nought or less from midnight to midnight, by the ledger. Days before its first line are days with stock. A
 * variant without such a day is not in the map.
 */
export async function emptyDays(
  variantIds: readonly string[],
  { place, from, until }: Readonly<{ place: string; from: Day; until: Day }>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.$queryRaw<{ variantId: string; days: number }[]>`
    WITH spans AS (
      SELECT variant_id, at,
             lead(at) OVER (PARTITION BY variant_id ORDER BY id) AS until,
             sum(on_hand_delta - unavailable_delta - reserved_delta - held_delta) OVER (PARTITION BY variant_id ORDER BY id) AS free
      FROM stock_movement
      WHERE location_code = ${place} AND variant_id = ANY(${[...variantIds]}::uuid[])
    ), empty AS (
      SELECT variant_id, greatest((at AT TIME ZONE 'Europe/Paris')::date + 1, ${from}::date) AS first,
             least(coalesce((until AT TIME ZONE 'Europe/Paris')::date, ${until}::date), ${until}::date) AS after
      FROM spans WHERE free <= 0
    )
    SELECT variant_id AS "variantId", sum(after - first)::int AS days
    FROM empty WHERE after > first GROUP BY variant_id`;
  return new Map(rows.map(({ variantId, days }) => [variantId, days]));
}
