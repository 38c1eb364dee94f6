import { database } from "#lib/platform/database";

/** What gift cards and store credit paid for an order and got back from it, as their own ledger says; cents, both ≥ 0. */
export async function creditsOfOrder(orderId: string): Promise<Readonly<{ paidMinor: number; backMinor: number }>> {
  const [row] = await database.$queryRaw<{ paidMinor: number; backMinor: number }[]>`
    SELECT coalesce(-sum(amount_minor) FILTER (WHERE kind = 'capture'), 0)::int AS "paidMinor",
           coalesce(sum(amount_minor) FILTER (WHERE kind = 'refund'), 0)::int AS "backMinor"
    FROM credit_entry WHERE order_id = ${orderId}::uuid`;
  return row ?? { paidMinor: 0, backMinor: 0 };
}
