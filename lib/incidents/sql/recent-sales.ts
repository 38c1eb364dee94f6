import { database, type Transaction } from "#lib/platform/database";

export type RecentSale = Readonly<{ variantId: string; priceMinor: number; lastHour: number; usual: number }>;

/**
 * What was sold in the last ten minutes that no incident knows yet: each variant at the lowest price it went at before
 * promotions, with the units of the last hour and of an ordinary hour of the last four weeks.
 */
export const recentSales = (now: Date): Promise<RecentSale[]> =>
  database.$queryRaw<RecentSale[]>`
    WITH sold AS (
      SELECT l.variant_id, min(coalesce(l.list_gross_minor, l.unit_gross_minor))::int AS price
      FROM orders o JOIN order_line l ON l.order_id = o.id
      WHERE o.placed_at > ${now}::timestamptz - interval '10 minutes' AND o.state <> 'cancelled' AND NOT l.gift
        AND NOT EXISTS (
          SELECT FROM incident_order io JOIN price_incident i ON i.id = io.incident_id
          WHERE io.order_id = o.id AND i.variant_id = l.variant_id)
      GROUP BY l.variant_id
    )
    SELECT sold.variant_id AS "variantId", sold.price AS "priceMinor",
           coalesce(speed.last_hour, 0)::int AS "lastHour", (coalesce(speed.before, 0) / (27 * 24.0))::float8 AS usual
    FROM sold
    LEFT JOIN LATERAL (
      SELECT sum(l.quantity) FILTER (WHERE o.placed_at > ${now}::timestamptz - interval '1 hour') AS last_hour,
             sum(l.quantity) FILTER (WHERE o.placed_at < ${now}::timestamptz - interval '1 day') AS before
      FROM orders o JOIN order_line l ON l.order_id = o.id
      WHERE o.placed_at > ${now}::timestamptz - interval '28 days' AND o.state <> 'cancelled'
        AND l.variant_id = sold.variant_id
    ) speed ON true`;

export type TouchedOrder = Readonly<{
  orderId: string;
  number: string;
  quantity: number;
  paidMinor: number;
  held: boolean;
  placedAt: Date;
}>;

/** The orders of the last day that bought this variant at that price or less, and belong to no incident of it. */
export const touchedOrders = (tx: Transaction, variantId: string, priceMinor: number, now: Date) =>
  tx.$queryRaw<TouchedOrder[]>`
    SELECT o.id AS "orderId", o.number, sum(l.quantity)::int AS quantity, sum(l.total_gross_minor)::int AS "paidMinor",
           o.held_since IS NOT NULL AS held, o.placed_at AS "placedAt"
    FROM orders o JOIN order_line l ON l.order_id = o.id
    WHERE l.variant_id = ${variantId}::uuid AND o.state <> 'cancelled' AND NOT l.gift
      AND o.placed_at > ${now}::timestamptz - interval '1 day' AND o.placed_at <= ${now}
      AND coalesce(l.list_gross_minor, l.unit_gross_minor) <= ${priceMinor}
      AND NOT EXISTS (
        SELECT FROM incident_order io JOIN price_incident i ON i.id = io.incident_id
        WHERE io.order_id = o.id AND i.variant_id = l.variant_id)
    GROUP BY o.id ORDER BY o.placed_at`;
