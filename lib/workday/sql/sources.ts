import type { Thing } from "#lib/ownership/things";
import { Prisma } from "#lib/platform/database";

/**
 * Each queue and alert as rows of one shape: what one of it is found and called by, by when it is to be done, whose place it
 * lies at and whose it is, where it is of a place or of somebody.
 */
export const sources = {
  "queue:desk": Prisma.sql`
    SELECT number::text AS key, subject AS name, due_at AS due, store_code AS place, assignee_id AS person
    FROM customer_case WHERE state = 'open'`,
  "queue:reviews": Prisma.sql`
    SELECT id::text AS key, coalesce(nullif(title, ''), author_name) AS name, NULL::timestamptz AS due,
           NULL::text AS place, NULL::uuid AS person
    FROM review WHERE state = 'waiting'`,
  "queue:returns": Prisma.sql`
    SELECT r.number AS key, r.number || ', ' || o.name AS name, r.announced_at + interval '14 days' AS due,
           r.location_code AS place, NULL::uuid AS person
    FROM return r JOIN orders o ON o.id = r.order_id WHERE r.state IN ('received', 'inspected')`,
  "queue:preparation": Prisma.sql`
    SELECT p.id::text AS key, o.number || ', ' || o.name AS name, p.promised_at AS due, p.location_code AS place,
           NULL::uuid AS person
    FROM orders o JOIN parcel p ON p.order_id = o.id
    WHERE o.state IN ('placed', 'preparing') AND p.sent_at IS NULL AND p.ready_at IS NULL`,
  "queue:refunds": Prisma.sql`
    SELECT r.id::text AS key, o.number || ', ' || r.author_name AS name, r.held_until AS due, NULL::text AS place,
           NULL::uuid AS person
    FROM refund_request r JOIN orders o ON o.id = r.order_id WHERE r.state = 'waiting'`,
  "queue:credits": Prisma.sql`
    SELECT id::text AS key, author_name AS name, held_until AS due, NULL::text AS place, NULL::uuid AS person
    FROM credit_request WHERE state = 'waiting'`,
  "queue:prices": Prisma.sql`
    SELECT c.id::text AS key, c.sku AS name, c.held_until AS due, NULL::text AS place, NULL::uuid AS person
    FROM price_change c LEFT JOIN price_batch b ON b.id = c.batch_id
    WHERE c.state = 'held' AND (b.state IS NULL OR b.state NOT IN ('held', 'open') AND c.faults <> '[]')
    UNION ALL
    SELECT id::text, name, held_until, NULL, NULL FROM price_batch WHERE state = 'held'`,
  "queue:promotions": Prisma.sql`
    SELECT id::text AS key, name_fr AS name, held_until AS due, NULL::text AS place, NULL::uuid AS person
    FROM promotion WHERE state = 'waiting'`,
  "queue:supplier_orders": Prisma.sql`
    SELECT number AS key, number AS name, NULL::timestamptz AS due, NULL::text AS place, NULL::uuid AS person
    FROM purchase_order WHERE state = 'waiting'`,
  "queue:corrections": Prisma.sql`
    SELECT c.id::text AS key, v.sku AS name, NULL::timestamptz AS due, c.location_code AS place, NULL::uuid AS person
    FROM stock_correction c JOIN variant v ON v.id = c.variant_id WHERE c.state = 'waiting'`,
  "alert:price_incidents": Prisma.sql`
    SELECT id::text AS key, sku AS name, opened_at AS due, NULL::text AS place, NULL::uuid AS person
    FROM price_incident WHERE state = 'open'`,
  "alert:promises": Prisma.sql`
    SELECT o.number || ' ' || d.location_code AS key, o.number || ', ' || o.name AS name, min(d.promised_at) AS due, d.location_code AS place,
           NULL::uuid AS person
    FROM delivery_promise d JOIN orders o ON o.id = d.order_id WHERE d.state = 'at_risk'
    GROUP BY o.id, d.location_code`,
  "alert:payments": Prisma.sql`
    SELECT b.id::text AS key, coalesce(o.number, b.intent_id) AS name, NULL::timestamptz AS due, NULL::text AS place,
           b.owner_id AS person
    FROM payment_break b LEFT JOIN orders o ON o.id = b.order_id WHERE b.closed_at IS NULL`,
  "alert:stock_books": Prisma.sql`
    SELECT v.sku || ' ' || d.location_code AS key, v.sku AS name, NULL::timestamptz AS due, d.location_code AS place, NULL::uuid AS person
    FROM stock_discrepancy d JOIN variant v ON v.id = d.variant_id
    WHERE d.proof_id = (SELECT id FROM stock_proof ORDER BY at DESC, id DESC LIMIT 1)`,
  "alert:quality": Prisma.sql`
    SELECT subject || ' ' || rule AS key, name, NULL::timestamptz AS due, NULL::text AS place, NULL::uuid AS person
    FROM quality_failure`,
} as const satisfies Readonly<Partial<Record<Thing, Prisma.Sql>>>;

export type Source = keyof typeof sources;
export const sourceThings = Object.keys(sources) as readonly Source[];
