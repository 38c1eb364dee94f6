import type { PricedCart } from "#lib/cart/schema";
import { refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import { lockReturn } from "#lib/returns/locked-return";

export const exchangeNotFound = refuse({ code: "exchange_not_found" });

/** An exchange whose return nobody else can change until this transaction ends; null when there is none. */
export async function lockExchange(tx: Transaction, which: Readonly<{ returnNumber: string } | { id: string }>) {
  const number = "id" in which ? await returnNumberOf(tx, which.id) : which.returnNumber;
  const back = number && (await lockReturn(tx, number));
  const row = back && (await tx.exchange.findUnique({ where: { returnId: back.id } }));
  return row ? { ...row, cart: row.cart as unknown as PricedCart, back } : null;
}

export type LockedExchange = NonNullable<Awaited<ReturnType<typeof lockExchange>>>;

async function returnNumberOf(tx: Transaction, id: string): Promise<string | null> {
  const row = await tx.exchange.findUnique({ where: { id }, select: { returnId: true } });
  const back = row && (await tx.return.findUnique({ where: { id: row.returnId }, select: { number: true } }));
  return back?.number ?? null;
}
