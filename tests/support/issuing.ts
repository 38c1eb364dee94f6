import { bringUpToDate } from "#lib/invoices/bring-up-to-date";
import { keepBooks } from "#lib/invoices/commands";
import { system } from "#lib/kernel/actor";
import { refuse } from "#lib/kernel/result";
import { inTransaction } from "#lib/platform/database";
import { inParallel } from "./in-parallel.ts";

/**
 * Eight workers invoice these orders, and one in twenty of them dies once everything is written, before it is kept. Answers
 * how many died.
 */
export async function issuedByEight(orderIds: readonly string[], now: Date): Promise<number> {
  const died = await inParallel(orderIds.length, 8, async (i) => {
    const [orderId = ""] = orderIds.slice(i, i + 1);
    if (i % 20 === 7) return patiently(() => dying(orderId, now));
    await patiently(() => keepBooks(system("books"), { orderIds: [orderId] }, { now }));
    return false;
  });
  return died.filter(Boolean).length;
}

/** As a worker does: who has waited too long for the others gives its place back and comes again. */
async function patiently<T>(work: () => Promise<T>, times = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times === 1 || !/(lock|statement) timeout/.test(String(error))) throw error;
    return patiently(work, times - 1);
  }
}

async function dying(orderId: string, now: Date): Promise<boolean> {
  const outcome = await inTransaction(async (tx) => {
    await bringUpToDate(tx, [orderId], now);
    return refuse({ code: "died" });
  });
  return !outcome.ok;
}
