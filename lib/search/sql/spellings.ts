import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { Spelling } from "../text/spelling.ts";

/** Which of these words the catalogue does not know: no document has them, nor a word that begins so. */
export async function unknownWords(
  words: readonly Readonly<{ word: string; query: string }>[],
  locale: Locale,
): Promise<string[]> {
  const [column, configuration] =
    locale === "en"
      ? [Prisma.sql`document_en`, Prisma.sql`'shop_en'`]
      : [Prisma.sql`document_fr`, Prisma.sql`'shop_fr'`];
  const rows = await database.$queryRaw<{ word: string }[]>`
    SELECT w.word FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS w(word text, query text)
    WHERE numnode(to_tsquery(${configuration}, w.query)) > 0
      AND NOT EXISTS (SELECT FROM listing_card WHERE ${column} @@ to_tsquery(${configuration}, w.query))`;
  return rows.map(({ word }) => word);
}

/** Words of the catalogue that look like this one: sharing many letter triples, or its first letter and length. */
export const likeliest = (word: string, locale: Locale): Promise<Spelling[]> => database.$queryRaw<Spelling[]>`
  (SELECT word, plain, products FROM search_word
   WHERE locale = ${locale} AND plain % ${word} ORDER BY similarity(plain, ${word}) DESC, products DESC LIMIT 20)
  UNION
  (SELECT word, plain, products FROM search_word
   WHERE locale = ${locale} AND plain >= ${word.slice(0, 1)} AND plain < ${`${word.slice(0, 1)}~`}
     AND abs(length(plain) - ${word.length}) <= 1
   ORDER BY similarity(plain, ${word}) DESC, products DESC LIMIT 40)`;
