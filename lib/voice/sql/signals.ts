import { Prisma } from "#lib/platform/database";
import type { Span } from "../schema.ts";

/** The only product of each order that somebody wrote about; of an order of several, none. All at once: one by one takes minutes. */
const onlyProduct = ({ from, until }: Span) => Prisma.sql`
  SELECT l.order_id, (array_agg(v.product_id))[1] AS product_id FROM order_line l JOIN variant v ON v.id = l.variant_id
  WHERE l.order_id IN (SELECT order_id FROM customer_case WHERE opened_at >= ${from} AND opened_at < ${until})
  GROUP BY l.order_id HAVING count(DISTINCT v.product_id) = 1`;

/** What somebody wrote or said to the service: not what the shop opened itself, nor questions and reviews, nor what nobody meant. */
export const written = ({ from, until }: Span) => Prisma.sql`
  SELECT id, number, subject, topic AS reason, opened_at AS at, rating, order_id, store_code FROM customer_case
  WHERE opened_at >= ${from} AND opened_at < ${until} AND channel NOT IN ('house', 'question', 'review')
    AND state <> 'merged' AND coalesce(because, '') NOT IN ('spam', 'automatic')`;

/** The same, each with the product it is about, where that is known. */
export const contacts = (span: Span) => Prisma.sql`
  SELECT c.*, coalesce(t.product_id, one.product_id) AS product_id
  FROM (${written(span)}) c LEFT JOIN voice_tag t ON t.case_id = c.id
    LEFT JOIN (${onlyProduct(span)}) one ON one.order_id = c.order_id`;

/**
 * What of the orders of a stretch was announced to come back, one row a unit, on the day it was ordered: counted on the day
 * it comes back, what was sold at Christmas would make an article that few buy in January loud.
 */
export const returned = ({ from, until }: Span) => Prisma.sql`
  SELECT v.product_id, l.reason, o.placed_at AS at
  FROM orders o JOIN return r ON r.order_id = o.id JOIN return_line l ON l.return_id = r.id
    JOIN variant v ON v.id = l.variant_id CROSS JOIN generate_series(1, l.quantity)
  WHERE o.placed_at >= ${from} AND o.placed_at < ${until} AND r.state <> 'cancelled'`;

/** Units that were ordered and not cancelled. */
export const sold = ({ from, until }: Span) => Prisma.sql`
  SELECT v.product_id, l.quantity - l.cancelled_quantity AS quantity, o.placed_at AS at
  FROM orders o JOIN order_line l ON l.order_id = o.id JOIN variant v ON v.id = l.variant_id
  WHERE o.placed_at >= ${from} AND o.placed_at < ${until}`;
