import type { Transaction } from "#lib/platform/database";
import { Prisma } from "#lib/platform/database";
import type { Listed } from "./keep-listings.ts";
import { type Parts, said, saidBy, traitsOf } from "./said.ts";

/**
 * Typographic apostrophes, no-break spaces, hyphens and other marks part words; the parser must not see them. Not by
 * translate(), which compares every letter with every mark.
 */
const folded = (text: Prisma.Sql) =>
  Prisma.sql`regexp_replace(coalesce(${text}, ''), ${"[’‘'\u00A0\u202F–—/.,×-]"}, ' ', 'g')`;

/** A search document: the name weighs most, then brand and category, then characteristics, then the description. */
const documentOf = (configuration: Prisma.Sql, { name, places, traits, description }: Parts) => Prisma.sql`
  setweight(to_tsvector(${configuration}, ${folded(name)}), 'A') ||
  setweight(to_tsvector(${configuration}, ${folded(places)}), 'B') ||
  setweight(to_tsvector(${configuration}, ${folded(traits)}), 'C') ||
  setweight(to_tsvector(${configuration}, ${folded(description)}), 'D')`;

/** How long its parts are, in words: what a word in them says depends on it (fit.ts). */
const lengthsOf = ({ name, places, traits, description }: Parts) => Prisma.sql`
  ARRAY[${lengthOf(Prisma.sql`concat_ws(' ', ${name}, ${places})`)}, ${lengthOf(traits)}, ${lengthOf(description)}]::int[]`;
const lengthOf = (text: Prisma.Sql) => Prisma.sql`coalesce(cardinality(string_to_array(${text}, ' ')), 0)`;

/** Writes the wide half of listings: the cards and what their prices are worked out from, the documents that are searched. */
export const keepCards = (tx: Transaction, listed: readonly Listed[]) => {
  const ids = listed.map(({ productId }) => productId);
  const rows = listed.map(({ productId, cardFr, cardEn, pricing }) => ({ productId, cardFr, cardEn, pricing }));
  return tx.$executeRaw`
    WITH ${traitsOf(ids)}
    INSERT INTO listing_card (product_id, card_fr, card_en, pricing, document_fr, document_en,
                              words_fr, words_en, popularity)
    SELECT l.product_id, r."cardFr", r."cardEn", r.pricing,
           ${documentOf(Prisma.sql`'shop_fr'`, said.fr)}, ${documentOf(Prisma.sql`'shop_en'`, said.en)},
           ${lengthsOf(said.fr)}, ${lengthsOf(said.en)}, l.popularity
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("productId" uuid, "cardFr" jsonb, "cardEn" jsonb, pricing jsonb)
    JOIN listing l ON l.product_id = r."productId"
    ${saidBy}
    ON CONFLICT (product_id) DO UPDATE SET
      card_fr = excluded.card_fr, card_en = excluded.card_en, pricing = excluded.pricing,
      document_fr = excluded.document_fr, document_en = excluded.document_en,
      words_fr = excluded.words_fr, words_en = excluded.words_en, popularity = excluded.popularity`;
};
