import type { InvoiceView } from "#lib/facturx/schema";
import { dayOf } from "#lib/kernel/local-time";
import { database, Prisma } from "#lib/platform/database";
import type { FecEntry } from "./fec.ts";
import { entryOf, entryOfPayment, entryOfPayout, type PaidOut } from "./fec-entries.ts";
import type { FrozenContent } from "./schema.ts";

/** So many rows are read at once: a file of a year is made as it is sent, whatever its size. */
const portion = 500;

type Row = Readonly<{
  id: string;
  at: Date;
  source: "invoice" | "payment" | "payout";
  number: string;
  content: string;
  means: string | null;
}>;

/** Everything that was entered in a period, `from` and `to` included, oldest first: documents, payments and what the provider paid to the bank. */
export async function* fecEntries(from: string, to: string): AsyncGenerator<FecEntry> {
  for await (const row of rows(from, to, Prisma.sql`true`)) yield fecEntryOf(row);
}

/** The documents of a period, oldest first. */
export async function* documentsBetween(from: string, to: string): AsyncGenerator<InvoiceView> {
  for await (const { content } of rows(from, to, Prisma.sql`source = 'invoice'`))
    yield (JSON.parse(content) as FrozenContent).view;
}

async function* rows(from: string, to: string, which: Prisma.Sql): AsyncGenerator<Row> {
  let after: Pick<Row, "at" | "id"> = { at: new Date(0), id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const part = await database.$queryRaw<Row[]>(Prisma.sql`
      WITH period AS (SELECT ${from}::date::timestamp AT TIME ZONE 'Europe/Paris' AS starts,
                             (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AS ends)
      SELECT * FROM (
        SELECT id, issued_at AS at, 'invoice' AS source, number, content, NULL AS means FROM invoice
        UNION ALL
        SELECT id, at, 'payment', concat('J', year, '-', lpad(n::text, 6, '0')), content, means FROM payment_entry
        UNION ALL
        SELECT id, arrives_at, 'payout', provider_id, jsonb_build_object('amountMinor', amount_minor,
          'chargesMinor', charges_minor, 'refundsMinor', refunds_minor, 'disputesMinor', disputes_minor,
          'feesMinor', fees_minor)::text, NULL
        FROM payout WHERE status = 'paid'
      ) entered, period
      WHERE at >= period.starts AND at < period.ends AND (at, id) > (${after.at}, ${after.id}::uuid) AND ${which}
      ORDER BY at, id LIMIT ${portion}`);
    yield* part;
    const last = part.at(-1);
    if (!last || part.length < portion) return;
    after = last;
  }
}

const paymentLabels: Readonly<Record<string, string>> = {
  dispute: "Contestation perdue",
  dispute_fee: "Frais de contestation",
};

function fecEntryOf({ at, source, number, content, means }: Row): FecEntry {
  const on = dayOf(at);
  if (source === "payout") {
    const movements = entryOfPayout(JSON.parse(content) as PaidOut);
    return { journal: "BQ", number, on, label: `Versement ${number}`, orderNumber: number, movements };
  }
  if (source === "payment") {
    const { amountMinor, orderNumber } = JSON.parse(content) as { amountMinor: number; orderNumber: string };
    const label = `${paymentLabels[means ?? ""] ?? (amountMinor > 0 ? "Encaissement" : "Remboursement")} ${orderNumber}`;
    return {
      journal: "BQ",
      number,
      on,
      label,
      orderNumber,
      movements: entryOfPayment({ means: means ?? "", amountMinor }),
    };
  }
  const { view, margins } = JSON.parse(content) as FrozenContent;
  const label = `${view.kind === "invoice" ? "Facture" : "Avoir"} ${number} ${view.buyer.company ?? view.buyer.name}`;
  return {
    journal: "VE",
    number,
    on,
    label,
    orderNumber: view.orderNumber ?? number,
    movements: entryOf(view, margins),
  };
}
