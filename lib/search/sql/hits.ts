import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";
import type { Match } from "../text/match.ts";
import { fitOf, weightsOf } from "./fit.ts";

/** How many products a text may find; beyond it a list says "1,000 or more". Ranking them all would cost too much. */
export const hitLimit = 1000;

/** What a text search looks for: references, words in the documents of one language, or products already in their order. */
export type Search = Readonly<{ codes: readonly string[] }> | Match | Readonly<{ ranked: readonly string[] }>;

type Columns = Readonly<Record<"document" | "words" | "configuration", Prisma.Sql>>;
export const columnsOf: Readonly<Record<Locale, Columns>> = {
  fr: { document: Prisma.sql`document_fr`, words: Prisma.sql`words_fr`, configuration: Prisma.sql`'shop_fr'` },
  en: { document: Prisma.sql`document_en`, words: Prisma.sql`words_en`, configuration: Prisma.sql`'shop_en'` },
};

/**
 * The products a text finds within a scope (a condition on listing `l`, or null), and how well each one fits (fit.ts); of two
 * that fit as well, the one more people choose comes first. What merchants pinned comes before, whatever it is.
 */
export const hitsOf = (search: Search, pins: readonly string[], scope: Prisma.Sql | null): Prisma.Sql =>
  pins.length === 0
    ? searched(search, scope)
    : Prisma.sql`
      SELECT * FROM (${searched(search, scope)}) hits WHERE product_id <> ALL(${pins}::uuid[])
      UNION ALL
      SELECT l.product_id, ${firstOfAll} - place FROM unnest(${pins}::uuid[]) WITH ORDINALITY pin(product_id, place)
      JOIN listing l USING (product_id) WHERE ${scope ?? Prisma.sql`true`}`;

/** Fits better than any text can. */
const firstOfAll = 1000;

function searched(search: Search, scope: Prisma.Sql | null): Prisma.Sql {
  if ("ranked" in search)
    return Prisma.sql`
      SELECT l.product_id, 100 - place::float8 / 100 AS fit
      FROM unnest(${search.ranked}::uuid[]) WITH ORDINALITY ranked(product_id, place) JOIN listing l USING (product_id)
      WHERE ${scope ?? Prisma.sql`true`}`;
  if ("codes" in search) return Prisma.sql`SELECT l.product_id, 1 AS fit ${foundBy(search, scope)}`;

  const { configuration } = columnsOf[search.language];
  return Prisma.sql`
    SELECT product_id,
           (1 + ln(1 + greatest(popularity, 0)) / 50) * (${fitOf(configuration, search.terms)} + whole::int) AS fit
    FROM (
      SELECT product_id, popularity, whole, ts_filter(document, '{a,b,c,d}') AS document, ${weightsOf(Prisma.sql`words`)} AS weights
      FROM (${candidates(search, scope)}) candidate OFFSET 0
    ) found`;
}

/**
 * At most as many as can be ranked: those with every word, and of all the others the most chosen. Of words that much has,
 * found by walking down the most chosen until there are enough.
 */
function candidates(match: Match, scope: Prisma.Sql | null): Prisma.Sql {
  const chosen = (condition: Prisma.Sql, whole: Prisma.Sql) => {
    const { document, words } = columnsOf[match.language];
    return Prisma.sql`(
      SELECT d.product_id, d.popularity, ${whole} AS whole, d.${words} AS words, d.${document} AS document
      ${foundBy(match, scope)} AND ${condition}
      ORDER BY d.popularity DESC, d.product_id
      LIMIT ${hitLimit})`;
  };
  if (!match.every) return chosen(Prisma.sql`true`, Prisma.sql`true`);
  const every = has(match, match.every);
  return Prisma.sql`
    ${chosen(every, Prisma.sql`true`)} UNION ALL ${chosen(Prisma.sql`NOT ${every}`, Prisma.sql`false`)} LIMIT ${hitLimit}`;
}

/** Where a search finds its products: the tables and the condition, without what is selected. */
export function foundBy(search: Search, scope: Prisma.Sql | null): Prisma.Sql {
  const within = scope ?? Prisma.sql`true`;
  if ("codes" in search) return Prisma.sql`FROM listing l WHERE l.codes && ${search.codes}::text[] AND ${within}`;
  if ("ranked" in search)
    return Prisma.sql`FROM listing l WHERE l.product_id = ANY(${search.ranked}::uuid[]) AND ${within}`;
  return Prisma.sql`
    FROM listing_card d ${scope ? Prisma.sql`JOIN listing l USING (product_id)` : Prisma.empty}
    WHERE ${has(search, search.loose)} AND ${within}`;
}

const has = ({ language }: Match, query: string): Prisma.Sql => {
  const { document, configuration } = columnsOf[language];
  return Prisma.sql`d.${document} @@ to_tsquery(${configuration}, ${query})`;
};
