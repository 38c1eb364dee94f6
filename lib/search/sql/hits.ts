import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";
import type { Match } from "../text/match.ts";
import { fitOf } from "./fit.ts";

/** How many products a text may find; beyond it a list says "1,000 or more". Ranking them all would cost too much. */
export const hitLimit = 1000;

/** What a text search looks for: a reference, or words in the documents of one language. */
export type Search = Readonly<{ code: string } | { match: Match; language: Locale }>;

const columns: Readonly<Record<Locale, Readonly<Record<"document" | "words" | "configuration", Prisma.Sql>>>> = {
  fr: { document: Prisma.sql`document_fr`, words: Prisma.sql`words_fr`, configuration: Prisma.sql`'shop_fr'` },
  en: { document: Prisma.sql`document_en`, words: Prisma.sql`words_en`, configuration: Prisma.sql`'shop_en'` },
};

/**
 * The products a text finds within a scope (a condition on listing `l`, or null), and how well each one fits (fit.ts); of two
 * that fit as well, the one more people choose comes first.
 */
export function hitsOf(search: Search, scope: Prisma.Sql | null): Prisma.Sql {
  if ("code" in search)
    return Prisma.sql`
      SELECT l.product_id, 1 AS fit FROM listing l WHERE l.codes @> ARRAY[${search.code}] AND ${scope ?? Prisma.sql`true`}`;

  const { document, words, configuration } = columns[search.language];
  const { loose, every, terms } = search.match;
  const has = (query: string) => Prisma.sql`d.${document} @@ to_tsquery(${configuration}, ${query})`;
  return Prisma.sql`
    SELECT product_id,
           (1 + ln(1 + greatest(popularity, 0)) / 50) * (${fitOf(configuration, terms)} + whole::int) AS fit
    FROM (
      SELECT d.product_id, d.popularity, ${every ? has(every) : Prisma.sql`true`} AS whole, d.${words} AS words,
             ts_filter(d.${document}, '{a,b}') AS head, ts_filter(d.${document}, '{c}') AS traits,
             ts_filter(d.${document}, '{d}') AS description
      FROM listing_card d ${scope ? Prisma.sql`JOIN listing l USING (product_id)` : Prisma.empty}
      WHERE ${has(loose)} AND ${scope ?? Prisma.sql`true`}
      ORDER BY whole DESC, d.popularity DESC, d.ctid
      LIMIT ${hitLimit}
    ) found`;
}
