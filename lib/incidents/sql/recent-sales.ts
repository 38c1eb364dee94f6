import { database, type Transaction } from "#lib/platform/database";

type RecentSale = Readonly<{ variantId: string; priceMinor: number }>;

/**
 * What was sold in the last ten minutes that no incident knows yet: each variant at the lowest price it went at before
 * promotions. A price list's own prices were measured at the checkout; what everybody pays says nothing of them.
 */
export const recentSales = (now: Date): Promise<RecentSale[]> =>
  database.$queryRaw<RecentSale[]>`
    SELECT l.variant_id AS "variantId", min(coalesce(l.list_gross_minor, l.unit_gross_minor))::int AS "priceMinor"
    FROM orders o JOIN order_line l ON l.order_id = o.id
    WHERE o.placed_at > ${now}::timestamptz - interval '10 minutes' AND o.state <> 'cancelled' AND NOT l.gift
      AND l.list_code IS NULL
      AND NOT EXISTS (
        SELECT FROM incident_order io JOIN price_incident i ON i.id = io.incident_id
        WHERE io.order_id = o.id AND i.variant_id = l.variant_id)
    GROUP BY l.variant_id`;

export type TouchedOrder = Readonly<{
  orderId: string;
  number: string;
  quantity: number;
  paidMinor: number;
  held: boolean;
  placedAt: Date;
}>;

/**
 * The orders of the last day that bought this variant at that price or less, and belong to no incident of it. Who paid a
 * price list's lower price is none of them, unless that is what their order is held for.
 */
export const touchedOrders = (tx: Transaction, variantId: string, priceMinor: number, now: Date) =>
  tx.$queryRaw<TouchedOrder[]>`
    SELECT o.id AS "orderId", o.number, sum(l.quantity)::int AS quantity, sum(l.total_gross_minor)::int AS "paidMinor",
           o.held_since IS NOT NULL AS held, o.placed_at AS "placedAt"
    FROM orders o JOIN order_line l ON l.order_id = o.id
    WHERE l.variant_id = ${variantId}::uuid AND o.state <> 'cancelled' AND NOT l.gift
      AND o.placed_at > ${now}::timestamptz - interval '1 day' AND o.placed_at <= ${now}
      AND coalesce(l.list_gross_minor, l.unit_gross_minor) <= ${priceMinor}
      AND (l.list_code IS NULL OR o.held_since IS NOT NULL)
      AND NOT EXISTS (
        SELECT FROM incident_order io JOIN price_incident i ON i.id = io.incident_id
        WHERE io.order_id = o.id AND i.variant_id = l.variant_id)
    GROUP BY o.id ORDER BY o.placed_at`;
