import type { Transaction } from "#lib/platform/database";
import { Prisma } from "#lib/platform/database";
import type { Listed } from "./keep-listings.ts";

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

type Parts = Readonly<Record<"name" | "places" | "traits" | "description", Prisma.Sql>>;

const french: Parts = {
  name: Prisma.sql`p.name_fr`,
  places: Prisma.sql`concat_ws(' ', b.name, c.name_fr, d.name_fr)`,
  traits: Prisma.sql`t.fr`,
  description: Prisma.sql`p.description_fr`,
};
const english: Parts = {
  name: Prisma.sql`coalesce(p.name_en, p.name_fr)`,
  places: Prisma.sql`concat_ws(' ', b.name, coalesce(c.name_en, c.name_fr), coalesce(d.name_en, d.name_fr))`,
  traits: Prisma.sql`t.en`,
  description: Prisma.sql`coalesce(p.description_en, p.description_fr)`,
};

/** Writes the wide half of listings: the cards and what their prices are worked out from, the documents that are searched. */
export const keepCards = (tx: Transaction, listed: readonly Listed[]) => {
  const ids = listed.map(({ productId }) => productId);
  const rows = listed.map(({ productId, cardFr, cardEn, pricing }) => ({ productId, cardFr, cardEn, pricing }));
  return tx.$executeRaw`
    WITH said AS (
      SELECT p.id AS product_id,
             CASE jsonb_typeof(v.value) WHEN 'boolean' THEN a.label_fr ELSE coalesce(known.label_fr, v.value #>> '{}') END AS fr,
             CASE jsonb_typeof(v.value) WHEN 'boolean' THEN coalesce(a.label_en, a.label_fr)
                  ELSE coalesce(known.label_en, known.label_fr, v.value #>> '{}') END AS en
      FROM product p
      CROSS JOIN LATERAL jsonb_each(p.attributes) content
      CROSS JOIN LATERAL jsonb_array_elements(
        CASE jsonb_typeof(content.value) WHEN 'array' THEN content.value ELSE jsonb_build_array(content.value) END) v(value)
      LEFT JOIN attribute a ON a.code = content.key
      LEFT JOIN attribute_value known ON known.attribute_code = content.key AND known.code = v.value #>> '{}'
      WHERE p.id = ANY(${ids}::uuid[]) AND v.value <> 'false'
      UNION ALL
      SELECT o.product_id, choice->>'labelFr', coalesce(choice->>'labelEn', choice->>'labelFr')
      FROM product_option o CROSS JOIN LATERAL jsonb_array_elements(o."values") choice
      WHERE o.product_id = ANY(${ids}::uuid[])
    ), traits AS (
      SELECT product_id, string_agg(fr, ' ') AS fr, string_agg(en, ' ') AS en FROM said GROUP BY product_id
    )
    INSERT INTO listing_card (product_id, card_fr, card_en, pricing, document_fr, document_en,
                              words_fr, words_en, popularity)
    SELECT l.product_id, r."cardFr", r."cardEn", r.pricing,
           ${documentOf(Prisma.sql`'shop_fr'`, french)}, ${documentOf(Prisma.sql`'shop_en'`, english)},
           ${lengthsOf(french)}, ${lengthsOf(english)}, l.popularity
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("productId" uuid, "cardFr" jsonb, "cardEn" jsonb, pricing jsonb)
    JOIN listing l ON l.product_id = r."productId"
    JOIN product p ON p.id = l.product_id
    JOIN category c ON c.id = p.category_id
    LEFT JOIN category d ON d.id = c.parent_id
    LEFT JOIN brand b ON b.code = p.brand_code
    LEFT JOIN traits t ON t.product_id = p.id
    ON CONFLICT (product_id) DO UPDATE SET
      card_fr = excluded.card_fr, card_en = excluded.card_en, pricing = excluded.pricing,
      document_fr = excluded.document_fr, document_en = excluded.document_en,
      words_fr = excluded.words_fr, words_en = excluded.words_en, popularity = excluded.popularity`;
};
