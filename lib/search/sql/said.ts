import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";

/** What is searched of a product, in parts of their own weight. */
export type Parts = Readonly<Record<"name" | "places" | "traits" | "description", Prisma.Sql>>;

/** Its columns, of the tables of `saidBy`. What was asked about it and answered in the open describes it too. */
export const said: Readonly<Record<Locale, Parts>> = {
  fr: {
    name: Prisma.sql`p.name_fr`,
    places: Prisma.sql`concat_ws(' ', b.name, c.name_fr, d.name_fr)`,
    traits: Prisma.sql`t.fr`,
    description: Prisma.sql`concat_ws(' ', p.description_fr, asked.fr)`,
  },
  en: {
    name: Prisma.sql`coalesce(p.name_en, p.name_fr)`,
    places: Prisma.sql`concat_ws(' ', b.name, coalesce(c.name_en, c.name_fr), coalesce(d.name_en, d.name_fr))`,
    traits: Prisma.sql`t.en`,
    description: Prisma.sql`concat_ws(' ', coalesce(p.description_en, p.description_fr), asked.en)`,
  },
};

/** The tables that say it, joined to listing `l`; after `traitsOf`. */
export const saidBy = Prisma.sql`
    JOIN product p ON p.id = l.product_id
    JOIN category c ON c.id = p.category_id
    LEFT JOIN category d ON d.id = c.parent_id
    LEFT JOIN brand b ON b.code = p.brand_code
    LEFT JOIN traits t ON t.product_id = p.id
    LEFT JOIN asked ON asked.product_id = p.id`;

/** Tables to select `WITH`: the characteristics and choices of these products in words, and what was asked about them. */
export const traitsOf = (ids: readonly string[]): Prisma.Sql => Prisma.sql`
  said AS (
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
    ), asked AS (
      SELECT product_id, string_agg(text, ' ') FILTER (WHERE locale = 'fr') AS fr,
             string_agg(text, ' ') FILTER (WHERE locale = 'en') AS en
      FROM (
        SELECT q.product_id, q.locale, q.text FROM question q
        WHERE q.product_id = ANY(${ids}::uuid[]) AND q.state = 'answered'
        UNION ALL
        SELECT q.product_id, a.locale, a.text
        FROM question q JOIN answer a ON a.question_id = q.id AND a.state = 'published'
        WHERE q.product_id = ANY(${ids}::uuid[]) AND q.state = 'answered'
      ) public GROUP BY product_id
    )`;
