import { creditDiscrepancies } from "#lib/credit/queries";
import { database } from "#lib/platform/database";

type Rows = Promise<readonly object[]>;

/** What is owed to cardholders is their ledger, and what checkouts hold of it is theirs. */
export const creditSum = (): Rows => creditDiscrepancies();

/** An order is the sum of what paid for it, and so is what went back. */
export const tenders = (): Rows => database.$queryRaw`
  SELECT o.number, o.captured_minor AS captured, paid.amount, o.refunded_minor AS refunded, paid.back
  FROM orders o
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_minor - lapsed_minor), 0)::int AS amount, coalesce(sum(refunded_minor), 0)::int AS back
    FROM order_tender WHERE order_id = o.id
  ) paid
  WHERE o.captured_minor <> paid.amount OR o.refunded_minor <> paid.back`;

/** What an order gave in exchange is what the other one keeps of it. */
export const exchanged = (): Rows => database.$queryRaw`
  SELECT coalesce(gave.order_id, got.order_id) AS order, gave.refunded_minor AS gave, got.amount_minor - got.refunded_minor AS kept
  FROM (SELECT * FROM order_tender WHERE kind = 'exchange' AND amount_minor = 0) gave
  FULL JOIN (SELECT * FROM order_tender WHERE kind = 'exchange' AND amount_minor > 0) got
    ON got.id = gave.twin_id AND gave.id = got.twin_id
  WHERE gave.refunded_minor IS DISTINCT FROM got.amount_minor - got.refunded_minor`;

/** What an order says a credit paid and got back stands in that credit's ledger, to the cent. */
export const creditOfOrders = (): Rows => database.$queryRaw`
  WITH told AS (
    SELECT order_id, credit_id, sum(amount_minor - refunded_minor)::int AS spent
    FROM order_tender WHERE credit_id IS NOT NULL GROUP BY order_id, credit_id
  ), booked AS (
    SELECT order_id, credit_id, -sum(amount_minor)::int AS spent
    FROM credit_entry WHERE kind IN ('capture', 'refund') GROUP BY order_id, credit_id
  )
  SELECT order_id, credit_id, told.spent AS told, booked.spent AS booked
  FROM told FULL JOIN booked USING (order_id, credit_id)
  WHERE told.spent IS DISTINCT FROM booked.spent`;
