import type { Transaction } from "#lib/platform/database";

/** A difference that stands, which nobody else can change until this transaction ends; null once it is closed. */
export async function lockBreak(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM payment_break WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.paymentBreak.findFirst({ where: { id, closedAt: null } });
}
