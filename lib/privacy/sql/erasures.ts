import type { Transaction } from "#lib/platform/database";

/** An erasure that nobody else decides over until this transaction ends; null for none. */
export async function lockErasure(tx: Transaction, id: string) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM erasure WHERE id = ${id}::uuid FOR UPDATE`;
  return locked.length === 0 ? null : tx.erasure.findUniqueOrThrow({ where: { id } });
}
