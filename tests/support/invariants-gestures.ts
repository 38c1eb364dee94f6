import { database } from "#lib/platform/database";

/** Gestures stand in the books that they gave money from: their order's refunds, their customer's store credit. */
export const gesturesGiven = (): Promise<object[]> => database.$queryRaw`
  WITH given AS (
    SELECT order_id, coalesce(sum(amount_minor) FILTER (WHERE kind = 'refund' AND stopped_at IS NULL), 0)::int AS money,
           coalesce(sum(amount_minor) FILTER (WHERE kind = 'voucher'), 0)::int AS vouchers
    FROM order_gesture GROUP BY order_id
  )
  SELECT o.number, given.money, o.refunded_minor AS refunded, given.vouchers, credited.minor AS credited
  FROM given JOIN orders o ON o.id = given.order_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(e.amount_minor), 0)::int AS minor FROM credit_entry e
    WHERE e.order_id = o.id AND e.kind = 'issue'
  ) AS credited
  WHERE given.money > o.refunded_minor OR given.vouchers > credited.minor`;
