import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { Spelling } from "../text/spelling.ts";
import { columnsOf } from "./hits.ts";

/**
 * Which of these words the catalogue does not know: no document has them, nor a word that begins so. Those of names, which
 * most are, are known without looking for them in documents, and so are single letters: half of all documents say "à".
 */
export async function unknownWords(
  words: readonly Readonly<{ word: string; query: string }>[],
  locale: Locale,
): Promise<string[]> {
  const { document, configuration } = columnsOf[locale];
  const rows = await database.$queryRaw<{ word: string }[]>`
    SELECT w.word FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS w(word text, query text)
    WHERE length(w.word) > 1 AND numnode(to_tsquery(${configuration}, w.query)) > 0
      AND NOT (EXISTS (SELECT FROM search_word WHERE locale = ${locale} AND plain = w.word)
               OR EXISTS (SELECT FROM listing_card WHERE ${document} @@ to_tsquery(${configuration}, w.query)))`;
  return rows.map(({ word }) => word);
}

/** The words of names that begin so, without accents: a range of their index. */
export const beginning = (start: string, locale: Locale): Prisma.Sql =>
  Prisma.sql`locale = ${locale} AND starts_with(plain, ${start})`;

/** How many words a beginning stands for at most. */
export const mostBegun = 50;

/** The words of names that begin so, one of each stem; none where they are too many to be named one by one. */
export async function begunWords(start: string, locale: Locale): Promise<string[]> {
  if (start.length < 2) return [];
  const rows = await database.$queryRaw<{ word: string }[]>`
    SELECT min(word) AS word FROM search_word WHERE ${beginning(start, locale)}
    GROUP BY to_tsvector(${columnsOf[locale].configuration}, word)
    ORDER BY 1 LIMIT ${mostBegun + 1}`;
  return rows.length > mostBegun ? [] : rows.map(({ word }) => word);
}

/** Words of the catalogue that look like this one: sharing many letter triples, or its first letter and length. */
export const likeliest = (word: string, locale: Locale): Promise<Spelling[]> => database.$queryRaw<Spelling[]>`
  (SELECT word, plain, products FROM search_word
   WHERE locale = ${locale} AND plain % ${word} ORDER BY similarity(plain, ${word}) DESC, products DESC LIMIT 20)
  UNION
  (SELECT word, plain, products FROM search_word
   WHERE ${beginning(word.slice(0, 1), locale)} AND abs(length(plain) - ${word.length}) <= 1
   ORDER BY similarity(plain, ${word}) DESC, products DESC LIMIT 40)`;
