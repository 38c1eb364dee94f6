import { log } from "#lib/platform/log";
import type { Asked, SearchEngine } from "../engine.ts";
import { hitLimit } from "../sql/hits.ts";
import { phrasesOf } from "../text/match.ts";
import { codesOf, wordsOf } from "../text/words.ts";
import { type Connection, searchIndex } from "./client.ts";
import { indexOf } from "./documents.ts";

/** Where fewer products are found, what the words may also mean is asked too. */
const few = 10;

/**
 * An engine that speaks Meilisearch's protocol. It knows misspellings by itself; what merchants say of words is asked beside
 * them. When it does not answer, `other` does: a shop without its engine still searches.
 */
export const meilisearchEngine = (to: Connection, other: SearchEngine): SearchEngine => ({
  async find(asked) {
    try {
      const ranked = await rankedIds(to, asked);
      return { search: { ranked }, correctedQuery: null, leftOut: null };
    } catch (error) {
      log.error({ err: error }, "the search engine does not answer");
      return other.find(asked);
    }
  },
});

async function rankedIds(to: Connection, { text, locale, within, synonymsIn }: Asked): Promise<string[]> {
  const filter = within.category && `paths = ${JSON.stringify(within.category)}`;
  const ask = (q: string) => searchIndex(to, indexOf(locale), { q, limit: hitLimit, ...(filter && { filter }) });
  const first = await ask(text.trim());
  if (first.length >= few) return first;

  const words = wordsOf(text);
  const synonymsOf = synonymsIn(locale);
  const plain = words.join(" ");
  const others = phrasesOf(words).flatMap((phrase) =>
    synonymsOf(phrase).map((synonym) => ` ${plain} `.replace(` ${phrase} `, ` ${synonym} `).trim()),
  );
  const codes = /\d/.test(text) ? codesOf(text) : [];
  const more = await Promise.all([...codes, ...others].slice(0, 4).map(ask));
  return [...new Set([...first, ...more.flat()])].slice(0, hitLimit);
}
