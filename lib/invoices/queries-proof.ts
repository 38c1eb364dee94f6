import { database, Prisma } from "#lib/platform/database";

/** What the proof of the books can find wrong. */
export type FaultRule = "gap" | "date" | "chain" | "seal" | "content" | "counter" | "total" | "dispute";

/** A document, an entry (J) or a closing (C) that is not as it was written, by its number. */
export type Fault = Readonly<{ rule: FaultRule; number: string }>;

export type SeriesOfYear = Readonly<{ entity: string; series: "F" | "A" | "J" | "C"; year: number; n: number }>;
/** Numbers of a series; the last portion has no end. */
type Portion = Readonly<{ from: number; to: number }>;

/** Every series there is, with its counter. */
export const seriesOfYears = (): Promise<SeriesOfYear[]> =>
  database.$queryRaw<SeriesOfYear[]>`SELECT entity, series, year, n FROM document_series ORDER BY series, year`;

/** The sealed rows of a series, and whether their columns are what they say. */
function sealed({ series }: SeriesOfYear): Prisma.Sql {
  if (series === "J")
    return Prisma.sql`
      SELECT entity, year, n, at, content, previous_hash, hash, (order_number, amount_minor, dispute_id, at) IS DISTINCT FROM
        (said ->> 'orderNumber', (said ->> 'amountMinor')::int, said ->> 'disputeId', (said ->> 'at')::timestamptz) AS altered
      FROM payment_entry, LATERAL (SELECT content::jsonb AS said OFFSET 0) one`;
  if (series === "C")
    return Prisma.sql`
      SELECT entity, year, n, closed_at AS at, content, previous_hash, hash,
        (entries, in_minor, back_minor, perpetual_minor) IS DISTINCT FROM ((said ->> 'entries')::int,
        (said ->> 'inMinor')::bigint, (said ->> 'backMinor')::bigint, (said ->> 'perpetualMinor')::bigint) AS altered
      FROM payment_closing, LATERAL (SELECT content::jsonb AS said OFFSET 0) one`;
  return Prisma.sql`
    SELECT entity, year, n, issued_at AS at, content, previous_hash, hash,
      (number, order_number, customer_name, net_minor, vat_minor, gross_minor) IS DISTINCT FROM (said ->> 'number',
      said ->> 'orderNumber', said #>> '{buyer,name}', (said ->> 'netMinor')::int, (said ->> 'vatMinor')::int,
      (said ->> 'grossMinor')::int) AS altered
    FROM invoice, LATERAL (SELECT content::jsonb -> 'view' AS said OFFSET 0) one
    WHERE kind = ${series === "F" ? "invoice" : "credit_note"}::invoice_kind`;
}

/**
 * Of so many numbers of a series: each that does not follow the one before, whose day is before it, whose seal or chain
 * is broken, or whose columns are not what it says; and, at its end, that it ends where its counter stands, read with
 * them: the books are written in meanwhile.
 */
export const faultsIn = (of: SeriesOfYear, { from, to }: Portion): Promise<Fault[]> =>
  database.$queryRaw<Fault[]>(Prisma.sql`
    WITH followed AS (
      SELECT *, lag(n, 1, ${Math.max(0, from - 2)}::int) OVER before AS n_before, lag(at) OVER before AS at_before,
             lag(hash, 1, '') OVER before AS hash_before
      FROM (${sealed(of)}) sealed
      WHERE entity = ${of.entity} AND year = ${of.year} AND n BETWEEN ${from - 1} AND ${to}
      WINDOW before AS (ORDER BY n)
    )
    SELECT rule, concat(${of.series}::text, ${of.year}::int, '-', lpad(n::text, 6, '0')) AS number
    FROM followed CROSS JOIN LATERAL (VALUES
      ('gap', n <> n_before + 1), ('date', at < at_before), ('chain', previous_hash <> hash_before),
      ('seal', hash <> encode(sha256(convert_to(previous_hash || content, 'UTF8')), 'hex')), ('content', altered)
    ) AS found (rule, broken)
    WHERE broken AND n >= ${from}
    UNION ALL
    SELECT 'counter', concat(series, year, '-', lpad(n::text, 6, '0')) FROM document_series
    WHERE (entity, series, year) = (${of.entity}, ${of.series}, ${of.year}::int) AND n BETWEEN ${from} AND ${to}
      AND n IS DISTINCT FROM (SELECT max(n) FROM followed)`);

/** Each closing that is not the sum of its entries. */
export const wrongClosings = (): Promise<Fault[]> =>
  database.$queryRaw<Fault[]>`
    WITH entered AS (
      SELECT (at AT TIME ZONE 'Europe/Paris')::date AS day, sum(amount_minor) AS net, count(*) AS entries
      FROM payment_entry GROUP BY 1
    )
    SELECT 'total' AS rule, concat('C', c.year, '-', lpad(c.n::text, 6, '0')) AS number
    FROM payment_closing c LEFT JOIN entered e ON e.day BETWEEN c.starts_on AND c.ends_on
    GROUP BY c.id
    HAVING coalesce(sum(e.net), 0) <> c.in_minor - c.back_minor OR coalesce(sum(e.entries), 0) <> c.entries`;

/** Each order of which the journal does not say what a bank took back for good, and what it asked for that (PAY-17). */
export const unbookedDisputes = (): Promise<Fault[]> =>
  database.$queryRaw<Fault[]>`
    SELECT 'dispute' AS rule, o.number
    FROM payment_dispute d JOIN orders o ON o.id = d.order_id LEFT JOIN payment_entry e ON e.dispute_id = d.id
    GROUP BY d.id, o.number
    HAVING coalesce(-sum(e.amount_minor), 0) <> CASE d.status WHEN 'open' THEN 0 ELSE d.fee_minor END
      + CASE d.status WHEN 'lost' THEN d.amount_minor ELSE 0 END`;

/** The latest proofs, newest first. */
export async function booksProofs(most = 10) {
  const rows = await database.booksProof.findMany({ orderBy: { at: "desc" }, take: most, omit: { id: true } });
  return rows.map((row) => ({ ...row, faults: row.faults as unknown as readonly Fault[] }));
}
