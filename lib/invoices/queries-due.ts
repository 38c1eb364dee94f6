import { database } from "#lib/platform/database";

/**
 * Orders placed since then of which something that paid for them is in no journal yet. What follows a fact of an order is
 * kept at once; a purchase is not, so that the way to an order stays as short as it is.
 */
export async function ordersToBook(since: Date, most: number): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM orders o
    WHERE o.placed_at >= ${since} AND o.held_since IS NULL AND EXISTS (
      SELECT FROM order_tender t WHERE t.order_id = o.id AND t.amount_minor > 0
        AND (t.received_minor > 0 OR t.kind::text NOT IN ('on_account', 'counter', 'transfer'))
        AND (t.kind <> 'card' OR t.intent_id IS NULL OR EXISTS (SELECT FROM capture c WHERE c.intent_id = t.intent_id AND c.state = 'done'))
        AND NOT EXISTS (SELECT FROM payment_entry e WHERE e.tender_id = t.id))
    ORDER BY o.placed_at, o.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
