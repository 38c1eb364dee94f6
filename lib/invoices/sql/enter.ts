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
    if (yearOf(last.at) > year) throw new Error(`${year} was closed while its last payments were entered`);
    const rows = sorted.map((payment, i) => {
      const row = rowOf(payment, { year, n: from + i }, last);
      last = { hash: row.hash, at: row.at };
      return row;
    });
    await tx.$executeRaw`
      INSERT INTO payment_entry SELECT * FROM jsonb_populate_recordset(NULL::payment_entry, ${JSON.stringify(rows)}::jsonb)`;
  }
  return due.length;
}

/** The first instant that no closing covers, as far as one knows without waiting for who is closing now. */
async function openSince(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ day: string | null }[]>`
    SELECT (max(ends_on) + 1)::text AS day FROM payment_closing WHERE entity = ${entity} AND period = 'day'`;
  return row?.day ? instantOf(row.day, 0) : new Date(0);
}

/** The entry before, and what was closed meanwhile: once the year's number is taken, nobody else enters or closes. */
async function lastOf(tx: Transaction, year: number, n: number): Promise<Last> {
  const [row] = await tx.$queryRaw<{ hash: string | null; at: Date | null; day: string | null }[]>`
    SELECT last.hash, last.at, closed.day
    FROM (SELECT (max(ends_on) + 1)::text AS day FROM payment_closing
          WHERE entity = ${entity} AND period = 'day') closed
    LEFT JOIN payment_entry last ON last.entity = ${entity} AND last.year = ${year} AND last.n = ${n}`;
  const open = row?.day ? instantOf(row.day, 0) : new Date(0);
  return { hash: row?.hash ?? "", at: laterOf(row?.at ?? open, open) };
}

/** Until the transaction ends, nobody enters anything that bears a day of the years there are. */
export const lockJournal = (tx: Transaction) =>
  tx.$queryRaw`SELECT FROM document_series WHERE series = 'J' ORDER BY year FOR UPDATE`;

function rowOf(payment: DuePayment, { year, n }: Readonly<{ year: number; n: number }>, last: Last) {
  const { orderId, orderNumber, tenderId, disputeId, means, amountMinor } = payment;
  const at = laterOf(payment.at, last.at);
  const content = JSON.stringify({ entity, year, n, ...payment, at });
  return {
    ...{ id: newId(), entity, year, n, at, order_id: orderId, order_number: orderNumber, tender_id: tenderId, means },
    ...{
      dispute_id: disputeId,
      amount_minor: amountMinor,
      content,
      previous_hash: last.hash,
      hash: seal(last.hash, content),
    },
  };
}
