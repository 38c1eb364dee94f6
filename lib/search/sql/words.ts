import { Prisma, type Transaction } from "#lib/platform/database";

/** The words of products' names, brands and categories, for spelling. Counted once, when the product is first listed. */
export const learnWords = async (tx: Transaction, productIds: readonly string[], alreadyListed: readonly string[]) => {
  const texts = {
    fr: Prisma.sql`concat_ws(' ', p.name_fr, b.name, c.name_fr)`,
    en: Prisma.sql`concat_ws(' ', coalesce(p.name_en, p.name_fr), b.name, coalesce(c.name_en, c.name_fr))`,
  };
  for (const [locale, text] of Object.entries(texts)) {
    await tx.$executeRaw`
      WITH compound AS (
        SELECT DISTINCT p.id, word
        FROM product p
        JOIN category c ON c.id = p.category_id
        LEFT JOIN brand b ON b.code = p.brand_code
        CROSS JOIN LATERAL regexp_split_to_table(lower(${text}), '[^[:alnum:]-]+') word
        WHERE p.id = ANY(${productIds}::uuid[])
      ), said AS (
        SELECT id, word FROM compound
        UNION
        SELECT id, part FROM compound CROSS JOIN LATERAL regexp_split_to_table(word, '-') part WHERE word LIKE '%-%'
      )
      INSERT INTO search_word AS known (locale, word, plain, products)
      SELECT ${locale}, word, replace(unaccent(word), '-', ''), count(*) FILTER (WHERE id <> ALL(${alreadyListed}::uuid[]))
      FROM said WHERE length(word) BETWEEN 3 AND 40 AND word ~ '^[[:alpha:]].*[[:alpha:]]'
      GROUP BY word ORDER BY word
      ON CONFLICT (locale, word) DO UPDATE SET products = known.products + excluded.products WHERE excluded.products > 0`;
  }
};
