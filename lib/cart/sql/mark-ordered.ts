import type { Transaction } from "#lib/platform/database";

export const markOrdered = (tx: Transaction, cartId: string, now: Date) => tx.$executeRaw`
  /* prepared */
  UPDATE cart SET ordered_at = ${now} WHERE id = ${cartId}::uuid`;
