import { newId } from "#lib/kernel/ids";
import { instantOf } from "#lib/kernel/local-time";
import type { Transaction } from "#lib/platform/database";
import type { DuePayment } from "../schema.ts";
import { seal } from "../seal.ts";
import { yearOf } from "./freeze.ts";
import { entity, type Last, laterOf, takeNumbers } from "./take-numbers.ts";

/**
 * Enters payments into the journal, each sealed on the one before, in the caller's transaction. What comes late is
 * entered at the earliest instant that is left: never before another entry, never into a day that is closed (law L40).
 */
export async function enter(tx: Transaction, due: readonly DuePayment[]): Promise<number> {
  if (due.length === 0) return 0;
  const open = await openSince(tx);
  const payments = due.map((payment) => ({ ...payment, at: laterOf(payment.at, open) }));
  for (const [year, all] of Map.groupBy(payments, ({ at }) => yearOf(at))) {
    const sorted = all.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const from = await takeNumbers(tx, "J", year, sorted.length);
    let last = await lastOf(tx, year, from - 1);
    const rows = sorted.map((payment, i) => {
      const row = rowOf(payment, { year, n: from + i }, last);
      last = { hash: row.hash, at: row.at };
      return row;
    });
    await tx.paymentEntry.createMany({ data: rows });
  }
  return due.length;
}

/** The first instant that no closing covers. Whoever closes waits for those who enter, and the other way round. */
async function openSince(tx: Transaction): Promise<Date> {
  await lockJournal(tx);
  const [row] = await tx.$queryRaw<{ day: string | null }[]>`
    SELECT (max(ends_on) + 1)::text AS day FROM payment_closing WHERE entity = ${entity} AND period = 'day'`;
  return row?.day ? instantOf(row.day, 0) : new Date(0);
}

/** One at a time enters or closes, until the transaction ends. */
export const lockJournal = (tx: Transaction) =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('journal of payments'))::text`;

async function lastOf(tx: Transaction, year: number, n: number): Promise<Last> {
  const row = await tx.paymentEntry.findUnique({
    where: { entity_year_n: { entity, year, n } },
    select: { hash: true, at: true },
  });
  return row ?? { hash: "", at: new Date(0) };
}

function rowOf(payment: DuePayment, { year, n }: Readonly<{ year: number; n: number }>, last: Last) {
  const { orderId, orderNumber, tenderId, means, amountMinor } = payment;
  const at = laterOf(payment.at, last.at);
  const content = JSON.stringify({ entity, year, n, ...payment, at });
  return {
    ...{ id: newId(), entity, year, n, at, orderId, orderNumber, tenderId, means, amountMinor, content },
    ...{ previousHash: last.hash, hash: seal(last.hash, content) },
  };
}
