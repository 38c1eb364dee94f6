import { database } from "#lib/platform/database";
import type { BreakView } from "./schema.ts";

/** The payments of which something differed, and was not closed. */
export const intentsOfOpenBreaks = async (): Promise<string[]> =>
  (await database.paymentBreak.findMany({ where: { closedAt: null }, select: { intentId: true } })).map(
    ({ intentId }) => intentId,
  );

/** Every difference that stands, the oldest first. */
export const openBreaks = (most = 200): Promise<BreakView[]> =>
  database.$queryRaw<BreakView[]>`
    SELECT b.id, b.kind::text AS kind, b.intent_id AS "intentId", b.order_id AS "orderId", o.number AS "orderNumber",
           b.theirs_minor AS "theirsMinor", b.ours_minor AS "oursMinor", b.opened_at AS "openedAt",
           b.owner_id AS "ownerId", b.owner_name AS "ownerName", b.asked_by_id AS "askedById",
           b.asked_by_name AS "askedByName", b.reason
    FROM payment_break b LEFT JOIN orders o ON o.id = b.order_id
    WHERE b.closed_at IS NULL ORDER BY b.opened_at, b.id LIMIT ${most}`;
