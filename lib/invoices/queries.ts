import type { InvoiceView } from "#lib/facturx/schema";
import { database, Prisma } from "#lib/platform/database";
import { holding, named } from "#lib/platform/named";
import type { DocumentKind, FrozenContent } from "./schema.ts";

/** A row of the list of invoices and credit notes. */
export type ListedInvoice = Readonly<{
  id: string;
  kind: DocumentKind;
  number: string;
  orderNumber: string;
  issuedAt: Date;
  customerName: string;
  companyName: string | null;
  netMinor: number;
  vatMinor: number;
  grossMinor: number;
}>;

export type InvoicesRequest = Readonly<{
  kind?: DocumentKind | undefined;
  /** Of whoever is named so, of this number, of this order. */
  query?: string | undefined;
  /** A month, "2026-11". */
  month?: string | undefined;
  cursor?: string | undefined;
}>;

const pageSize = 50;
export const listed = Prisma.sql`
  id, kind::text AS kind, number, order_number AS "orderNumber", issued_at AS "issuedAt", customer_name AS "customerName",
  company_name AS "companyName", net_minor AS "netMinor", vat_minor AS "vatMinor", gross_minor AS "grossMinor"`;

/** Invoices and credit notes, newest first, by keyset. */
export async function invoicesDesk(
  request: InvoicesRequest,
): Promise<Readonly<{ items: ListedInvoice[]; nextCursor: string | null }>> {
  const rows = await database.$queryRaw<ListedInvoice[]>(Prisma.sql`
    SELECT ${listed} FROM invoice WHERE ${Prisma.join([...conditions(request), Prisma.sql`true`], " AND ")}
    ORDER BY issued_at DESC, id DESC LIMIT ${pageSize + 1}`);
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > pageSize && last ? `${last.issuedAt.toISOString()}_${last.id}` : null };
}

function conditions({ kind, query, month, cursor }: InvoicesRequest): Prisma.Sql[] {
  const [at, id] = cursor?.split("_") ?? [];
  const first = month && `${month}-01`;
  return [
    ...(kind ? [Prisma.sql`kind = ${kind}::invoice_kind`] : []),
    ...(first
      ? [
          Prisma.sql`issued_at >= ${first}::date::timestamp AT TIME ZONE 'Europe/Paris'
            AND issued_at < (${first}::date + interval '1 month')::timestamp AT TIME ZONE 'Europe/Paris'`,
        ]
      : []),
    ...(query ? [words(query.trim())] : []),
    ...(at && id ? [Prisma.sql`(issued_at, id) < (${new Date(at)}, ${id}::uuid)`] : []),
  ];
}

function words(query: string): Prisma.Sql {
  if (/^[fa]\d{4}-\d+$/i.test(query)) return Prisma.sql`number = ${query.toUpperCase()}`;
  if (/^bf-?\d{5,9}$/i.test(query)) return Prisma.sql`order_number = ${`BF-${query.replace(/\D/g, "")}`}`;
  return Prisma.sql`(${named(Prisma.sql`customer_name`, query)} OR lower(company_name) LIKE ${holding(query)})`;
}

/** The documents of an order, oldest first. */
export const invoicesOf = (orderId: string): Promise<ListedInvoice[]> =>
  database.$queryRaw<ListedInvoice[]>(
    Prisma.sql`SELECT ${listed} FROM invoice WHERE order_id = ${orderId}::uuid ORDER BY issued_at, cites_id NULLS FIRST, n`,
  );

/** A document as it was frozen, by its number; null when there is none, or when it is not of this order. */
export async function invoiceView(number: string, orderNumber?: string): Promise<InvoiceView | null> {
  const row = await database.invoice.findUnique({ where: { number }, select: { content: true, orderNumber: true } });
  if (!row || (orderNumber !== undefined && row.orderNumber !== orderNumber)) return null;
  return (JSON.parse(row.content) as FrozenContent).view;
}
