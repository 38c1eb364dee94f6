import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";
import type { Match } from "../text/match.ts";

/** How many products a text may find; beyond it a list says "2,000 or more". Ranking them all would cost too much. */
export const hitLimit = 2000;

/** What a text search looks for: a reference, or words in the documents of one language. */
export type Search = Readonly<{ code: string } | { match: Match; language: Locale }>;

const documents: Readonly<Record<Locale, Readonly<{ column: Prisma.Sql; configuration: Prisma.Sql }>>> = {
  fr: { column: Prisma.sql`d.document_fr`, configuration: Prisma.sql`'shop_fr'` },
  en: { column: Prisma.sql`d.document_en`, configuration: Prisma.sql`'shop_en'` },
};

/** The products a text finds, with how well it fits. The scope (over listing `l`) is applied before the limit. */
export function hitsOf(search: Search, scope: Prisma.Sql): Prisma.Sql {
  if ("code" in search)
    return Prisma.sql`SELECT l.product_id, 1::float4 AS fit FROM listing l WHERE l.codes @> ARRAY[${search.code}] AND ${scope}`;

  const { column, configuration } = documents[search.language];
  const exact = Prisma.sql`to_tsquery(${configuration}, ${search.match.exact})`;
  const loose = Prisma.sql`to_tsquery(${configuration}, ${search.match.loose})`;
  return Prisma.sql`
    SELECT l.product_id, ts_rank('{0.05, 0.2, 0.5, 1}', ${column}, ${exact}) + ts_rank(${column}, ${loose}) / 10 AS fit
    FROM listing_card d JOIN listing l USING (product_id)
    WHERE ${column} @@ ${loose} AND ${scope}
    LIMIT ${hitLimit}`;
}
