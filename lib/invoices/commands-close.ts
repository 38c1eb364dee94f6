import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { seal } from "./seal.ts";
import { type DueClosing, dueClosings } from "./sql/due-closings.ts";
import { lockJournal } from "./sql/enter.ts";
import { yearOf } from "./sql/freeze.ts";
import { entity, takeNumbers } from "./sql/take-numbers.ts";

/**
 * Closes the days of the journal that are over, and the months and years that ended with one of them (CGI, article 286, I,
 * 3° bis; law L40). What is closed gets no entry any more; a day without payments is closed as well.
 */
export const closePayments = command({
  name: "invoices.closePayments",
  input: z.strictObject({}),
  allow: "accounting.export",
  async run(_, { tx, now }) {
    await lockJournal(tx);
    const due = await dueClosings(tx, dayOf(now));
    if (due.length === 0) return ok({ closed: 0 });
    const year = yearOf(now);
    const from = await takeNumbers(tx, "C", year, due.length);
    let last = await lastClosing(tx, year, from - 1);
    const rows = due.map((closing, i) => {
      const row = rowOf(closing, { year, n: from + i, now }, last);
      last = { hash: row.hash, perpetualMinor: Number(row.perpetualMinor) };
      return row;
    });
    await tx.paymentClosing.createMany({ data: rows });
    return ok({ closed: rows.length });
  },
});

type LastClosing = Readonly<{ hash: string; perpetualMinor: number }>;

/** The chain is a year's; what came in since the beginning goes on. */
async function lastClosing(tx: Transaction, year: number, n: number): Promise<LastClosing> {
  const before = await tx.paymentClosing.findUnique({ where: { entity_year_n: { entity, year, n } } });
  const latest = before ?? (await tx.paymentClosing.findFirst({ orderBy: [{ year: "desc" }, { n: "desc" }] }));
  return { hash: before?.hash ?? "", perpetualMinor: Number(latest?.perpetualMinor ?? 0) };
}

function rowOf(due: DueClosing, { year, n, now }: Readonly<{ year: number; n: number; now: Date }>, last: LastClosing) {
  const { period, startsOn, endsOn, entries, inMinor, backMinor, journalHash } = due;
  const perpetualMinor = last.perpetualMinor + (period === "day" ? inMinor - backMinor : 0);
  const said = { entity, year, n, period, startsOn, endsOn, entries, inMinor, backMinor, perpetualMinor, journalHash };
  const content = JSON.stringify({ ...said, closedAt: now });
  return {
    ...{ id: newId(), entity, year, n, period, closedAt: now, entries, content },
    ...{ startsOn: new Date(startsOn), endsOn: new Date(endsOn) },
    ...{ inMinor: BigInt(inMinor), backMinor: BigInt(backMinor), perpetualMinor: BigInt(perpetualMinor) },
    ...{ previousHash: last.hash, hash: seal(last.hash, content) },
  };
}
