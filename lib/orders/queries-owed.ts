import { database, type Transaction } from "#lib/platform/database";

/** What an account owes on account, in cents. */
export async function owedOnAccount(
  accountId: string,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<number> {
  const [row] = await reader.$queryRaw<{ minor: number }[]>`
    SELECT coalesce(sum(t.owed_minor), 0)::int AS minor
    FROM orders o JOIN order_tender t ON t.order_id = o.id
    WHERE o.account_id = ${accountId}::uuid AND t.kind = 'on_account'`;
  return row?.minor ?? 0;
}

/** Orders whose transfer did not come in time, the longest overdue first: nothing of them has left. */
export const transfersOverdue = (now: Date, limit: number): Promise<{ orderId: string }[]> =>
  database.$queryRaw<{ orderId: string }[]>`
    SELECT t.order_id AS "orderId" FROM order_tender t JOIN orders o ON o.id = t.order_id
    WHERE t.owed_minor > 0 AND t.due_at <= ${now} AND t.kind = 'transfer' AND o.state IN ('placed', 'preparing')
    ORDER BY t.due_at LIMIT ${limit}`;
