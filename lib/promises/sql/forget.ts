import type { Transaction } from "#lib/platform/database";

/** Takes back the promises of these lines, with what was noted of them. */
export async function forget(tx: Transaction, orderLineIds: readonly string[]): Promise<void> {
  const ids = [...orderLineIds];
  if (ids.length === 0) return;
  await tx.$executeRaw`DELETE FROM promise_miss WHERE order_line_id = ANY(${ids}::uuid[])`;
  await tx.$executeRaw`DELETE FROM delivery_promise WHERE order_line_id = ANY(${ids}::uuid[])`;
}
