import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";
import type { Match } from "../text/match.ts";

/** How many products a text may find; beyond it a list says "1,000 or more". Ranking them all would cost too much. */
export const hitLimit = 1000;

/** What a text search looks for: a reference, or words in the documents of one language. */
export type Search = Readonly<{ code: string } | { match: Match; language: Locale }>;

const configurations: Readonly<Record<Locale, Prisma.Sql>> = {
  fr: Prisma.sql`'shop_fr'`,
  en: Prisma.sql`'shop_en'`,
};
const documents: Readonly<Record<Locale, Prisma.Sql>> = {
  fr: Prisma.sql`document_fr`,
  en: Prisma.sql`document_en`,
};

/**
 * The products a text finds within a scope (a condition on listing `l`, or null), and how well each one fits. The name counts
 * twenty times the description; of two that fit as well, the one more people choose comes first.
 */
export function hitsOf(search: Search, scope: Prisma.Sql | null): Prisma.Sql {
  if ("code" in search)
    return Prisma.sql`
      SELECT l.product_id, 1 AS fit FROM listing l WHERE l.codes @> ARRAY[${search.code}] AND ${scope ?? Prisma.sql`true`}`;

  const document = documents[search.language];
  const exact = Prisma.sql`to_tsquery(${configurations[search.language]}, ${search.match.exact})`;
  const loose = Prisma.sql`to_tsquery(${configurations[search.language]}, ${search.match.loose})`;
  return Prisma.sql`
    SELECT product_id, (1 + ln(1 + greatest(popularity, 0)) / 50)
           * (ts_rank('{0.05, 0.2, 0.5, 1}', document, ${exact}) + ts_rank(document, ${loose}) / 10) AS fit
    FROM (
      SELECT d.product_id, d.popularity, d.${document} AS document
      FROM listing_card d ${scope ? Prisma.sql`JOIN listing l USING (product_id)` : Prisma.empty}
      WHERE d.${document} @@ ${loose} AND ${scope ?? Prisma.sql`true`}
      ORDER BY d.popularity DESC, d.ctid
      LIMIT ${hitLimit}
    ) found`;
}
