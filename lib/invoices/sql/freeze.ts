import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import type { Transaction } from "#lib/platform/database";
import type { BookedDocument, DocumentKind, Draft, FrozenContent } from "../schema.ts";
import { seal } from "../seal.ts";
import { entity, type Last, laterOf, takeNumbers } from "./take-numbers.ts";

const letters = { invoice: "F", credit_note: "A" } as const;

/**
 * Numbers documents, dates them, seals each on the one before and writes them, in the caller's transaction; one chain a
 * kind and year. A document bears the day of what it tells, or that of the one before it if that is later: days never
 * go back in a series.
 */
export async function freeze(tx: Transaction, drafts: readonly Draft[]): Promise<BookedDocument[]> {
  const series = Map.groupBy(drafts, ({ kind, at }) => `${kind} ${yearOf(at)}`);
  const frozen: BookedDocument[] = [];
  for (const all of series.values()) frozen.push(...(await freezeSeries(tx, all)));
  return frozen;
}

async function freezeSeries(tx: Transaction, drafts: readonly Draft[]): Promise<BookedDocument[]> {
  const sorted = drafts.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const [first] = sorted;
  if (!first) return [];
  const { kind } = first;
  const year = yearOf(first.at);
  const from = await takeNumbers(tx, letters[kind], year, sorted.length);
  const rows: ReturnType<typeof rowOf>[] = [];
  let last = await lastOf(tx, kind, year, from - 1);
  for (const [i, draft] of sorted.entries()) {
    const row = rowOf(draft, { year, n: from + i }, last);
    last = { hash: row.row.hash, at: row.row.issued_at };
    rows.push(row);
  }
  await tx.$executeRaw`
    INSERT INTO invoice SELECT * FROM jsonb_populate_recordset(NULL::invoice, ${JSON.stringify(rows.map(({ row }) => row))}::jsonb)`;
  return rows.map(({ document }) => document);
}

async function lastOf(tx: Transaction, kind: DocumentKind, year: number, n: number): Promise<Last> {
  const row = await tx.invoice.findUnique({
    where: { entity_kind_year_n: { entity, kind, year, n } },
    select: { hash: true, issuedAt: true },
  });
  return row ? { hash: row.hash, at: row.issuedAt } : { hash: "", at: new Date(0) };
}

function rowOf(draft: Draft, { year, n }: Readonly<{ year: number; n: number }>, last: Last) {
  const { kind, at, parcelId, citesId, replacesId, orderId, lineIds, margins } = draft;
  const id = newId();
  const number = `${letters[kind]}${year}-${String(n).padStart(6, "0")}`;
  const issuedAt = laterOf(at, last.at);
  const view = { ...draft.view, number, issuedOn: dayOf(issuedAt) };
  const content: FrozenContent = { orderId, lineIds, view, ...(margins && { margins }) };
  const written = JSON.stringify(content);
  const { buyer, orderNumber, netMinor, vatMinor, grossMinor } = view;
  const row = {
    ...{ id, kind, entity, year, n, number, order_id: orderId, order_number: orderNumber, parcel_id: parcelId },
    ...{
      cites_id: citesId,
      replaces_id: replacesId,
      issued_at: issuedAt,
      customer_name: buyer.name,
      company_name: buyer.company,
    },
    ...{ net_minor: netMinor, vat_minor: vatMinor, gross_minor: grossMinor },
    ...{ content: written, previous_hash: last.hash, hash: seal(last.hash, written) },
  };
  return { row, document: { id, kind, parcelId, citesId, replacesId, content } };
}

/** The year by the clock of Paris: a second before midnight on New Year's Eve is still the old one (TIM-02). */
export const yearOf = (at: Date): number => Number(dayOf(at).slice(0, 4));
