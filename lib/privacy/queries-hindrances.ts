import { database, Prisma, type Transaction } from "#lib/platform/database";
import type { Person } from "#lib/platform/person";
import { otherAddressesOf } from "./queries-person.ts";
import type { Hindrance } from "./schema.ts";

type Row = Readonly<{ hindrance: Hindrance }>;

/** What keeps them from being forgotten now, at whatever address; none when nothing does. */
export async function hindrancesOf(
  who: Person,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<Hindrance[]> {
  const { accountId = null } = who;
  const emails = [who.email, ...(await otherAddressesOf(who, reader))];
  const theirs = Prisma.sql`(o.email = ANY(${emails}) OR o.account_id = ${accountId}::uuid)`;
  const rows = await reader.$queryRaw<Row[]>`
    WITH o AS MATERIALIZED (SELECT o.id, o.state, o.intent_id, o.payment_due_since FROM orders o WHERE ${theirs})
    SELECT 'order_open' AS hindrance WHERE EXISTS (SELECT 1 FROM o WHERE state IN ('placed', 'preparing'))
      OR EXISTS (SELECT 1 FROM delivery_promise d JOIN o ON o.id = d.order_id WHERE d.state IN ('promised', 'told'))
    UNION ALL
    SELECT 'return_open' WHERE EXISTS (SELECT 1 FROM return r JOIN o ON o.id = r.order_id
                                       WHERE r.state IN ('announced', 'received', 'inspected'))
    UNION ALL
    SELECT 'dispute_open' WHERE EXISTS (SELECT 1 FROM payment_dispute d JOIN o ON o.id = d.order_id WHERE d.status = 'open')
    UNION ALL
    SELECT 'money_owed' WHERE EXISTS (SELECT 1 FROM o WHERE payment_due_since IS NOT NULL)
      OR EXISTS (SELECT 1 FROM payment_request q JOIN o ON o.id = q.order_id WHERE q.state = 'open')
      OR EXISTS (SELECT 1 FROM order_tender t JOIN o ON o.id = t.order_id WHERE t.owed_minor > t.received_minor)
    UNION ALL
    SELECT 'refund_open' WHERE EXISTS (SELECT 1 FROM refund_request q JOIN o ON o.id = q.order_id WHERE q.state = 'waiting')
      OR EXISTS (SELECT 1 FROM order_tender t JOIN o ON o.id = t.order_id JOIN refund r ON r.intent_id = t.intent_id
                 WHERE r.state = 'pending')
    UNION ALL
    SELECT 'subscription_running' WHERE EXISTS (
      SELECT 1 FROM subscription WHERE state <> 'ended' AND (email = ANY(${emails}) OR account_id = ${accountId}::uuid))
    UNION ALL
    SELECT 'reservation_held' WHERE EXISTS (SELECT 1 FROM store_reservation WHERE email = ANY(${emails}) AND ended_at IS NULL)
    UNION ALL
    SELECT 'payment_running' WHERE EXISTS (SELECT 1 FROM checkout_attempt a JOIN cart c ON c.id = a.cart_id
      WHERE a.state = 'paying' AND (c.email = ANY(${emails}) OR c.account_id = ${accountId}::uuid))`;
  return rows.map(({ hindrance }) => hindrance);
}

/** What lies on their credit and cagnotte, in cents: it would be lost. Gift cards are their bearer's. */
export async function creditLeft(
  { accountId }: Pick<Person, "accountId">,
  reader: Pick<Transaction, "credit"> = database,
): Promise<number> {
  if (!accountId) return 0;
  const where = { accountId, kind: { not: "gift_card" as const }, state: { not: "expired" as const } };
  const { _sum } = await reader.credit.aggregate({ where, _sum: { balanceMinor: true } });
  return _sum.balanceMinor ?? 0;
}
