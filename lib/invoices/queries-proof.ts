import { database, Prisma, type Transaction } from "#lib/platform/database";

/** What the proof of the books can find wrong. */
export type FaultRule = "gap" | "date" | "chain" | "seal" | "content" | "counter" | "total";

/** A document, an entry (J) or a closing (C) that is not as it was written, by its number. */
export type Fault = Readonly<{ rule: FaultRule; number: string }>;

/** Everything that is sealed, each in its series. */
const sealed = Prisma.sql`
  SELECT CASE kind WHEN 'invoice' THEN 'F' ELSE 'A' END AS series, entity, year, n, issued_at AS at, content, previous_hash, hash,
         (number, order_number, customer_name, net_minor, vat_minor, gross_minor) IS DISTINCT FROM (
           content::jsonb #>> '{view,number}', content::jsonb #>> '{view,orderNumber}', content::jsonb #>> '{view,buyer,name}',
           (content::jsonb #>> '{view,netMinor}')::int, (content::jsonb #>> '{view,vatMinor}')::int,
           (content::jsonb #>> '{view,grossMinor}')::int) AS altered
  FROM invoice
  UNION ALL
  SELECT 'J', entity, year, n, at, content, previous_hash, hash,
         (order_number, amount_minor, at) IS DISTINCT FROM
         (content::jsonb ->> 'orderNumber', (content::jsonb ->> 'amountMinor')::int, (content::jsonb ->> 'at')::timestamptz)
  FROM payment_entry
  UNION ALL
  SELECT 'C', entity, year, n, closed_at, content, previous_hash, hash,
         (entries, in_minor, back_minor, perpetual_minor) IS DISTINCT FROM (
           (content::jsonb ->> 'entries')::int, (content::jsonb ->> 'inMinor')::bigint,
           (content::jsonb ->> 'backMinor')::bigint, (content::jsonb ->> 'perpetualMinor')::bigint)
  FROM payment_closing`;

/**
 * Each document whose number does not follow the one before, whose day is before it, whose seal or chain is broken, or
 * whose columns are not what it says; each counter that is not its last number; each closing that is not the sum of its
 * entries (invariant 11, laws L38 and L40). Empty when the books are right.
 */
export const faults = (in_: Transaction = database): Promise<Fault[]> =>
  in_.$queryRaw<Fault[]>`
    WITH followed AS (
      SELECT *, lag(n, 1, 0) OVER before AS n_before, lag(at) OVER before AS at_before,
             lag(hash, 1, '') OVER before AS hash_before
      FROM (${sealed}) sealed WINDOW before AS (PARTITION BY entity, series, year ORDER BY n)
    )
    SELECT rule, concat(series, year, '-', lpad(n::text, 6, '0')) AS number
    FROM followed CROSS JOIN LATERAL (VALUES
      ('gap', n <> n_before + 1), ('date', at < at_before), ('chain', previous_hash <> hash_before),
      ('seal', hash <> encode(sha256(convert_to(previous_hash || content, 'UTF8')), 'hex')), ('content', altered)
    ) AS found (rule, broken)
    WHERE broken
    UNION ALL
    SELECT 'counter', concat(s.series, s.year, '-', lpad(s.n::text, 6, '0'))
    FROM document_series s
    LEFT JOIN (SELECT entity, series, year, max(n) AS n FROM followed GROUP BY entity, series, year) last
      USING (entity, series, year)
    WHERE s.n IS DISTINCT FROM last.n
    UNION ALL
    SELECT 'total', concat('C', c.year, '-', lpad(c.n::text, 6, '0'))
    FROM payment_closing c
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(amount_minor), 0) AS net, count(*) AS entries FROM payment_entry
      WHERE at >= c.starts_on::timestamp AT TIME ZONE 'Europe/Paris'
        AND at < (c.ends_on + 1)::timestamp AT TIME ZONE 'Europe/Paris'
    ) said
    WHERE said.net <> c.in_minor - c.back_minor OR said.entries <> c.entries
    ORDER BY 2, 1
    LIMIT 200`;

/** The latest proofs, newest first. */
export async function booksProofs(most = 10) {
  const rows = await database.booksProof.findMany({ orderBy: { at: "desc" }, take: most, omit: { id: true } });
  return rows.map((row) => ({ ...row, faults: row.faults as unknown as readonly Fault[] }));
}
