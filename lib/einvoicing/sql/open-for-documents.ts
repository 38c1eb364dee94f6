import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";

type Document = Readonly<{ id: string; kind: string; number: string; public: boolean }>;

/**
 * A row for each document to a company or a public body of France that has none: its buyer has a SIREN (CGI, article 289
 * bis). Whoever has none is a consumer or abroad, and is reported by days. Answers how many.
 */
export async function openForDocuments(tx: Transaction, now: Date): Promise<number> {
  const documents = await tx.$queryRaw<Document[]>`
    SELECT i.id, i.kind::text AS kind, i.number, i.content::jsonb #>> '{view,buyer,siret}' IS NOT NULL AS public
    FROM invoice i
    WHERE i.company_name IS NOT NULL AND i.content::jsonb #>> '{view,buyer,siren}' IS NOT NULL
      AND NOT EXISTS (SELECT FROM submission s WHERE s.invoice_id = i.id)
    ORDER BY i.issued_at, i.id LIMIT 500`;
  const { count } = await tx.submission.createMany({
    data: documents.map(({ id, kind, number, public: isPublic }) => ({
      ...{ id: newId(), kind, recipient: isPublic ? "public_body" : "company", number, invoiceId: id },
      ...{ createdAt: now, nextAt: now },
    })),
    skipDuplicates: true,
  });
  return count;
}
