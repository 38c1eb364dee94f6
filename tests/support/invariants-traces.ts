import { database } from "#lib/platform/database";
import { fromBefore } from "./former-orders.ts";

type Rows = Promise<readonly object[]>;

/** The trail can only grow, and nobody has cancelled an order without a trace. */
export const auditTrail = (): Rows => database.$queryRaw`
  SELECT 'the trail may be rewritten' AS wrong
  WHERE NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'audit_entry_append_only' AND tgenabled = 'O')
  UNION ALL
  SELECT 'cancelled without a trace: ' || o.number FROM orders o
  WHERE o.state = 'cancelled' AND NOT (${fromBefore})
    AND NOT EXISTS (SELECT FROM audit_entry e WHERE e.subject = 'order:' || o.number)`;

/** Whoever may not come in any more is not inside. */
export const openSessions = (): Rows => database.$queryRaw`
  SELECT s.id, a.name FROM session s JOIN account a ON a.id = s.account_id WHERE a.disabled_at IS NOT NULL`;

/** A card's number, a payment's secret and a gift card's code stand in nothing that is kept of what happened. */
export const leaks = (): Rows => database.$queryRaw`
  WITH kept AS (
    SELECT 'outbox_fact ' || id AS place, payload::text AS words FROM outbox_fact
    UNION ALL SELECT 'audit_entry ' || id, changes::text || coalesce(reason, '') FROM audit_entry
    UNION ALL SELECT 'order_event ' || id, data::text FROM order_event
  )
  SELECT place FROM kept
  WHERE words ~ '_secret_|4242[ -]?4242|\\m([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}\\M'`;
