import { database, Prisma } from "#lib/platform/database";
import type { KeptCard } from "../queries-cards.ts";
import type { Match } from "../text/match.ts";
import { columnsOf } from "./hits.ts";
import { type Places, placesNamed } from "./places.ts";

/** How many products are weighed at most. */
const weighed = 300;

type Row = Places & Readonly<{ cards: readonly KeptCard[] }>;

/** Products, categories and stores a few typed letters may mean, in one statement; of many products the most chosen are weighed. */
export async function readSuggestions(words: readonly string[], codes: readonly string[], match: Match): Promise<Row> {
  const english = match.language === "en";
  const { document, configuration } = columnsOf[match.language];
  const card = english ? Prisma.sql`card_en` : Prisma.sql`card_fr`;
  const loose = Prisma.sql`to_tsquery(${configuration}, ${match.loose})`;

  const [row] = await database.$queryRaw<[Row]>`
    WITH hits AS (
      SELECT product_id, 9 AS fit FROM listing WHERE codes && ${codes}::text[]
      UNION ALL
      SELECT product_id, ts_rank(document, to_tsquery(${configuration}, ${words.join(" & ")})) + ts_rank(document, ${loose}) / 10
      FROM (SELECT product_id, ${document} AS document FROM listing_card WHERE ${document} @@ ${loose}
            ORDER BY popularity DESC, product_id LIMIT ${weighed}) chosen
    ), best AS (
      SELECT product_id, max(fit) AS fit FROM hits GROUP BY product_id ORDER BY fit DESC, product_id LIMIT 40
    )
    SELECT (SELECT coalesce(json_agg(json_build_object('id', product_id, 'card', ${card}, 'pricing', pricing)
                            ORDER BY fit DESC, product_id), '[]')
            FROM best JOIN listing_card USING (product_id)) AS cards,
           ${placesNamed(words, match.language)}`;
  return row;
}
