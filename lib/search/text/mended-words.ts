import type { Locale } from "#lib/kernel/locale";
import { likeliest, unknownWords } from "../sql/spellings.ts";
import type { Term } from "./match.ts";
import { mend } from "./spelling.ts";

/** The words with those mended that the catalogue does not know, and the ones that it still does not. */
export async function mendedWords(
  terms: readonly Term[],
  locale: Locale,
): Promise<Readonly<{ words: readonly string[]; unknown: readonly string[] }>> {
  const strange = new Set(
    await unknownWords(
      terms.map(({ word, finds }) => ({ word, query: finds })),
      locale,
    ),
  );
  const mended = await Promise.all(
    terms.map(async ({ word }) => ({
      word,
      right: strange.has(word) ? mend(word, await likeliest(word, locale)) : word,
    })),
  );
  return {
    words: mended.map(({ word, right }) => right ?? word),
    unknown: mended.flatMap(({ word, right }) => (right === null ? word : [])),
  };
}
