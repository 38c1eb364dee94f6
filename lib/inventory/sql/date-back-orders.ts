import type { Transaction } from "#lib/platform/database";
import type { Place } from "../schema.ts";

/**
 * Dates what is sold before it is here from what is on its way: the day on which enough will have come for all that may
 * be sold so. Where not enough is on its way the date only moves away, never nearer. Returns the products whose pages
 * now say another day, bundles among them.
 */
export async function dateBackOrders(tx: Transaction, places: readonly Place[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ productId: string }[]>`
    WITH level AS (
      SELECT l.variant_id, l.location_code, l.backorder_limit, l.expected_on
      FROM stock_level l
      JOIN unnest(${places.map((p) => p.variantId)}::uuid[], ${places.map((p) => p.locationCode)}::text[])
        AS p (variant_id, location_code) USING (variant_id, location_code)
      ORDER BY l.variant_id, l.location_code FOR UPDATE OF l
    ), dated AS (
      SELECT level.variant_id, level.location_code,
             coalesce(min(due.expected_on) FILTER (WHERE due.so_far >= level.backorder_limit),
                      greatest(level.expected_on, max(due.expected_on))) AS day
      FROM level JOIN LATERAL (
        SELECT i.expected_on, sum(i.quantity) OVER (ORDER BY i.expected_on, i.id) AS so_far
        FROM stock_incoming i WHERE i.variant_id = level.variant_id AND i.location_code = level.location_code
      ) due ON true
      WHERE level.backorder_limit > 0
      GROUP BY level.variant_id, level.location_code, level.expected_on
    ), moved AS (
      UPDATE stock_level l SET expected_on = dated.day FROM dated
      WHERE l.variant_id = dated.variant_id AND l.location_code = dated.location_code
        AND l.expected_on IS DISTINCT FROM dated.day
      RETURNING l.variant_id
    ), sold AS (
      SELECT variant_id FROM moved
      UNION SELECT part.bundle_id FROM moved JOIN bundle_component part ON part.component_id = moved.variant_id
    )
    SELECT DISTINCT v.product_id AS "productId" FROM sold JOIN variant v ON v.id = sold.variant_id`;
  return rows.map(({ productId }) => productId);
}
