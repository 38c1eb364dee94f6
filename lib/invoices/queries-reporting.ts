import { database, Prisma } from "#lib/platform/database";

/** What consumers bought on a day at one rate, less what was credited to them. Days "2026-11-21", cents. */
export type ReportedDay = Readonly<{
  day: string;
  /**
   * UNTDID 5305: S taxed, Z at nought, G exported; a gift card is no sale and is not reported. M is ours: the margin on used
   * goods, which is declared instead of their price (TMA1 of the external specifications, flow 10.3).
   */
  category: string;
  basisPoints: number;
  documents: number;
  netMinor: number;
  vatMinor: number;
}>;

/** The e-reporting of sales to consumers: totals per day and rate, `from` and `to` included (law L39; rule 5.8). */
export const reportedDays = (from: string, to: string): Promise<ReportedDay[]> =>
  database.$queryRaw<ReportedDay[]>`
    SELECT (issued_at AT TIME ZONE 'Europe/Paris')::date::text AS day, share ->> 'category' AS category,
           (share ->> 'basisPoints')::int AS "basisPoints", count(*)::int AS documents,
           sum(sign * (share ->> 'netMinor')::int)::float8 AS "netMinor",
           sum(sign * (share ->> 'vatMinor')::int)::float8 AS "vatMinor"
    FROM (SELECT *, content::jsonb AS frozen, CASE kind WHEN 'invoice' THEN 1 ELSE -1 END AS sign FROM invoice
          WHERE ${issuedBetween(from, to)} AND company_name IS NULL) i
    CROSS JOIN LATERAL (
      SELECT share FROM jsonb_array_elements(i.frozen #> '{view,vat}') AS share
      WHERE share ->> 'category' NOT IN ('O', 'E')
      UNION ALL
      SELECT margin || '{"category": "M"}' FROM jsonb_array_elements(i.frozen -> 'margins') AS margin
      WHERE jsonb_typeof(margin) = 'object'
    ) declared
    GROUP BY 1, 2, 3 ORDER BY 1 DESC, 3 DESC, 2`;

/** A document that a company abroad was sent, at one rate; negative on a credit note. Cents. */
export type ReportedSale = Readonly<{
  number: string;
  kind: "invoice" | "credit_note";
  on: string;
  /** The invoice that a credit note corrects. */
  cites: string | null;
  buyer: string;
  vatNumber: string | null;
  country: string;
  /** K supplied within the Union, AE a service declared there, G exported, S taxed here, E used goods on the margin. */
  category: string;
  basisPoints: number;
  netMinor: number;
  vatMinor: number;
}>;

/**
 * The e-reporting of sales to companies that are not established in France: they get no invoice through the platforms, so
 * each is told document by document, with whom it names (CGI, article 290, I; flow 10.1). Who has a French VAT number is
 * invoiced electronically instead.
 */
export const reportedSales = (from: string, to: string): Promise<ReportedSale[]> =>
  database.$queryRaw<ReportedSale[]>`
    SELECT number, kind::text, (issued_at AT TIME ZONE 'Europe/Paris')::date::text AS "on", view #>> '{cites,number}' AS cites,
           company_name AS buyer, view #>> '{buyer,vatNumber}' AS "vatNumber", country,
           share ->> 'category' AS category, (share ->> 'basisPoints')::int AS "basisPoints",
           sign * (share ->> 'netMinor')::int AS "netMinor", sign * (share ->> 'vatMinor')::int AS "vatMinor"
    FROM (SELECT *, content::jsonb -> 'view' AS view, CASE kind WHEN 'invoice' THEN 1 ELSE -1 END AS sign FROM invoice
          WHERE ${issuedBetween(from, to)} AND company_name IS NOT NULL) i
    CROSS JOIN LATERAL (SELECT view #>> '{buyer,address,country}' AS country) buyer,
         jsonb_array_elements(view -> 'vat') AS share
    WHERE coalesce(left(view #>> '{buyer,vatNumber}', 2), country) NOT IN ('FR', 'MC')
      AND view #>> '{buyer,siren}' IS NULL AND share ->> 'category' <> 'O'
    ORDER BY issued_at, number, 9`;

const issuedBetween = (from: string, to: string): Prisma.Sql => Prisma.sql`
  issued_at >= ${from}::date::timestamp AT TIME ZONE 'Europe/Paris'
  AND issued_at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Paris'`;

/**
 * What consumers elsewhere in the Union were sold in a year, less what was credited to them: the sum that the threshold
 * of 10,000 € is held against (directive 2006/112/CE, article 59c). Cents, without VAT.
 */
export async function soldInUnion(year: string): Promise<number> {
  const [row] = await database.$queryRaw<{ minor: number }[]>`
    SELECT coalesce(sum(CASE kind WHEN 'invoice' THEN 1 ELSE -1 END * (share ->> 'netMinor')::int), 0)::float8 AS minor
    FROM invoice, jsonb_array_elements(content::jsonb #> '{view,vat}') AS share
    WHERE issued_at >= ${`${year}-01-01`}::date::timestamp AT TIME ZONE 'Europe/Paris'
      AND issued_at < (${`${year}-01-01`}::date + interval '1 year')::timestamp AT TIME ZONE 'Europe/Paris'
      AND company_name IS NULL AND share ->> 'category' = 'S'
      AND coalesce(content::jsonb #>> '{view,delivery,address,country}', content::jsonb #>> '{view,buyer,address,country}')
          NOT IN ('FR', 'MC')`;
  return row?.minor ?? 0;
}
