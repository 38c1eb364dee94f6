import type { Actor } from "#lib/kernel/actor";
import type { Circumstance } from "#lib/platform/command";
import { recordBooksProof } from "./commands-proof.ts";
import { type Fault, faultsIn, seriesOfYears, unbookedDisputes, wrongClosings } from "./queries-proof.ts";

/** So many numbers are looked at in one statement: a fraction of a second, however many years of invoices there are. */
const portion = 5_000;
const endless = 2 ** 31 - 1;

/** Everything in the books that is not as it was written (invariant 11, laws L38 and L40); empty when they are right. */
export async function booksFaults(): Promise<Fault[]> {
  const found: Fault[] = [];
  for (const series of await seriesOfYears())
    for (let from = 1; from <= series.n; from += portion)
      found.push(...(await faultsIn(series, { from, to: from + portion > series.n ? endless : from + portion - 1 })));
  return [...found, ...(await wrongClosings()), ...(await unbookedDisputes())];
}

/** Proves the books outside any transaction, so that nobody waits, and keeps what it found for somebody to look at. */
export async function proveInvoices(actor: Actor, _input: unknown = {}, at: Circumstance = {}) {
  const faults = await booksFaults();
  const counted = await seriesOfYears();
  const count = (...wanted: readonly string[]) =>
    counted.filter(({ series }) => wanted.includes(series)).reduce((sum, { n }) => sum + n, 0);
  return recordBooksProof(actor, { documents: count("F", "A"), payments: count("J"), faults }, at);
}
