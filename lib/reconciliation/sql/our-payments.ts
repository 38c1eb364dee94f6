import { database } from "#lib/platform/database";
import type { OurPayment } from "../schema.ts";

/**
 * Payments in our books: those that something happened to since then, and those that are named. What a card of an order
 * paid is what it secured, less what is only kept aside and what was let go of.
 */
export const ourPayments = (since: Date | null, named: readonly string[]): Promise<OurPayment[]> =>
  database.$queryRaw<OurPayment[]>`
    WITH asked AS (
      SELECT intent_id FROM orders WHERE placed_at >= ${since}::timestamptz AND intent_id IS NOT NULL
      UNION SELECT intent_id FROM capture WHERE created_at >= ${since}::timestamptz
      UNION SELECT intent_id FROM refund WHERE created_at >= ${since}::timestamptz
      UNION SELECT unnest(${named}::text[])
    )
    SELECT asked.intent_id AS "intentId", o.id AS "orderId",
           coalesce(t.amount_minor - authorised.minor - captured.pending - back.let_go, 0)::int AS "takenMinor",
           back.minor::int AS "backMinor",
           (CASE WHEN o.payment_due_since IS NULL THEN authorised.minor ELSE 0 END)::int AS "keptMinor",
           captured.pending > 0 OR back.unasked OR EXISTS (
             SELECT FROM checkout_attempt a WHERE a.intent_id = asked.intent_id AND a.state = 'paying'
           ) OR EXISTS (
             SELECT FROM payment_request r WHERE r.intent_id = asked.intent_id AND r.state = 'open'
           ) OR EXISTS (
             SELECT FROM reauthorisation a WHERE a.intent_id = asked.intent_id AND a.state = 'open'
           ) AS "isMoving"
    FROM asked
    LEFT JOIN order_tender t ON t.intent_id = asked.intent_id
    LEFT JOIN orders o ON o.id = t.order_id
    CROSS JOIN LATERAL (
      SELECT CASE WHEN o.intent_id = asked.intent_id THEN o.authorised_minor ELSE 0 END AS minor
    ) authorised
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount_minor), 0) AS pending FROM capture
      WHERE intent_id = asked.intent_id AND state = 'pending'
    ) captured
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount_minor) FILTER (WHERE NOT released AND state <> 'failed'), 0) AS minor,
             coalesce(sum(amount_minor) FILTER (WHERE released), 0) AS let_go,
             coalesce(bool_or(state = 'pending' AND provider_id IS NULL), false) AS unasked
      FROM refund WHERE intent_id = asked.intent_id
    ) back`;
