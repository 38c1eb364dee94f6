import type { InvoiceView } from "#lib/facturx/schema";
import { database } from "#lib/platform/database";
import { type ListedInvoice, listed } from "./queries.ts";
import type { FrozenContent } from "./schema.ts";

/** A document with those it belongs to: what it corrects or replaces, and what corrects or replaces it. */
export type InvoiceRoom = Readonly<{
  view: InvoiceView;
  related: readonly ListedInvoice[];
  /** Nothing was credited of it and nothing replaces it: whom it names may be corrected. */
  mayBeCorrected: boolean;
}>;

/** A document and its kin, by its number; null when there is none. */
export async function invoiceRoom(number: string): Promise<InvoiceRoom | null> {
  const row = await database.invoice.findUnique({
    where: { number },
    select: { id: true, kind: true, content: true, citesId: true, replacesId: true },
  });
  if (!row) return null;
  const { id, kind, content } = row;
  const origin = row.citesId ?? row.replacesId ?? id;
  const kin = await database.$queryRaw<(ListedInvoice & { touches: boolean })[]>`
    SELECT ${listed}, (cites_id = ${id}::uuid OR replaces_id = ${id}::uuid) IS TRUE AS touches FROM invoice
    WHERE ${origin}::uuid IN (id, cites_id, replaces_id) OR ${id}::uuid IN (cites_id, replaces_id)
    ORDER BY issued_at, cites_id NULLS LAST, n`;
  return {
    view: (JSON.parse(content) as FrozenContent).view,
    related: kin.filter((one) => one.number !== number),
    mayBeCorrected: kind === "invoice" && kin.every(({ touches }) => !touches),
  };
}
