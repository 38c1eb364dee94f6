import { database } from "#lib/platform/database";

/** What consumers bought on a day at one rate, less what was credited to them. Days "2026-11-21", cents. */
export type ReportedDay = Readonly<{
  day: string;
  /** UNTDID 5305: S taxed, Z at nought, G exported; a gift card is no sale and is not reported. */
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
    FROM (SELECT *, CASE kind WHEN 'invoice' THEN 1 ELSE -1 END AS sign FROM invoice) i,
         jsonb_array_elements(i.content::jsonb #> '{view,vat}') AS share
    WHERE i.issued_at >= ${from}::date::timestamp AT TIME ZONE 'Europe/Paris'
      AND i.issued_at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Paris'
      AND i.company_name IS NULL AND share ->> 'category' <> 'O'
    GROUP BY 1, 2, 3 ORDER BY 1 DESC, 3 DESC`;

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
