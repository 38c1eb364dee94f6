import { bringUpToDate } from "#lib/invoices/bring-up-to-date";
import type { Transaction } from "#lib/platform/database";

/** The invoices, credit notes and payments of the shop's past, each of its own day; its days are closed after them. */
export async function seedBooks(tx: Transaction, now: Date): Promise<void> {
  const orders = await tx.order.findMany({ select: { id: true } });
  await bringUpToDate(
    tx,
    orders.map(({ id }) => id),
    now,
  );
}
