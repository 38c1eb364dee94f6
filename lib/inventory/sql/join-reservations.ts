import type { Transaction } from "#lib/platform/database";

/** What an order has reserved of a variant in a place is one row: units that came later join those that were there. */
export const joinReservationsOf = (tx: Transaction, orderId: string) => tx.$executeRaw`
  WITH several AS (
    SELECT (array_agg(id ORDER BY id))[1] AS first, array_agg(id) AS ids, sum(quantity)::int AS quantity
    FROM stock_reservation WHERE order_id = ${orderId}::uuid AND state = 'live'
    GROUP BY variant_id, location_code HAVING count(*) > 1
  ), gone AS (
    DELETE FROM stock_reservation r USING several s WHERE r.id = ANY(s.ids) AND r.id <> s.first
  )
  UPDATE stock_reservation r SET quantity = s.quantity FROM several s WHERE r.id = s.first`;
