import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { KeptCard } from "../queries-cards.ts";
import type { Match } from "../text/match.ts";

type Row = Readonly<{
  cards: readonly KeptCard[];
  categories: readonly Readonly<{ path: string; name: string }>[];
  stores: readonly Readonly<{ slug: string; name: string }>[];
}>;

/** Products, categories and stores a few typed letters may mean, in one statement. At most 500 products are weighed. */
export async function readSuggestions(
  words: readonly string[],
  code: string,
  match: Match,
  locale: Locale,
): Promise<Row> {
  const english = locale === "en";
  const configuration = english ? Prisma.sql`'shop_en'` : Prisma.sql`'shop_fr'`;
  const document = english ? Prisma.sql`document_en` : Prisma.sql`document_fr`;
  const card = english ? Prisma.sql`card_en` : Prisma.sql`card_fr`;
  const name = english ? Prisma.sql`coalesce(name_en, name_fr)` : Prisma.sql`name_fr`;
  const loose = Prisma.sql`to_tsquery(${configuration}, ${match.loose})`;
  const begins = (text: Prisma.Sql) =>
    Prisma.sql`(SELECT bool_and(unaccent(lower(${text})) ~ ('\\m' || word)) FROM unnest(${words}::text[]) word)`;

  const [row] = await database.$queryRaw<[Row]>`
    WITH hits AS (
      (SELECT product_id, 9 AS fit FROM listing WHERE codes @> ARRAY[${code}] LIMIT 5)
      UNION ALL
      (SELECT product_id, ts_rank(${document}, to_tsquery(${configuration}, ${words.join(" & ")})) + ts_rank(${document}, ${loose}) / 10
       FROM listing_card WHERE ${document} @@ ${loose} LIMIT 500)
    ), best AS (
      SELECT product_id, max(fit) AS fit FROM hits GROUP BY product_id ORDER BY fit DESC, product_id LIMIT 40
    )
    SELECT (SELECT coalesce(json_agg(json_build_object('id', product_id, 'card', ${card}, 'pricing', pricing)
                            ORDER BY fit DESC, product_id), '[]')
            FROM best JOIN listing_card USING (product_id)) AS cards,
           (SELECT coalesce(json_agg(c), '[]')
            FROM (SELECT path, ${name} AS name FROM category WHERE ${begins(name)} ORDER BY length(path), position LIMIT 4) c) AS categories,
           (SELECT coalesce(json_agg(s), '[]')
            FROM (SELECT slug, name FROM store
                  WHERE ${begins(Prisma.sql`name || ' ' || city || ' ' || postcode`)} ORDER BY position LIMIT 3) s) AS stores`;
  return row;
}
