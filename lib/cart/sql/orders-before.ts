import type { Transaction } from "#lib/platform/database";

/** Enough to tell a first order from a faithful customer's. */
const counted = 100;

type Buyer = Readonly<{ email: string | null; account_id: string | null }>;

/** How many orders who buys has placed and not cancelled, up to a hundred; null while nobody knows who. */
export async function ordersBefore(
  reader: Pick<Transaction, "$queryRaw">,
  { email, account_id }: Buyer,
): Promise<number | null> {
  if (email === null && account_id === null) return null;
  const [row] = await reader.$queryRaw<{ count: number }[]>`
    /* prepared */
    SELECT count(*)::int AS count FROM (
      SELECT FROM orders o
      WHERE (o.email = ${email} OR o.account_id = ${account_id}::uuid) AND o.state <> 'cancelled'
      LIMIT ${counted}
    ) placed`;
  return row?.count ?? 0;
}
