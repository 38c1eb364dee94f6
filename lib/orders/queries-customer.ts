import { database } from "#lib/platform/database";

/** What a customer has bought so far, whichever way they are known here: cancelled orders and what went back apart. */
export async function historyOf(order: Readonly<{ accountId: string | null; email: string }>) {
  const [row] = await database.$queryRaw<{ orders: number; spentMinor: number }[]>`
    SELECT count(*)::int AS orders, coalesce(sum(total_minor + reduced_minor - refunded_minor), 0)::int AS "spentMinor"
    FROM orders
    WHERE (email = ${order.email} OR account_id = ${order.accountId}::uuid) AND state <> 'cancelled'`;
  return row ?? { orders: 0, spentMinor: 0 };
}
