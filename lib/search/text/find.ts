import type { Locale } from "#lib/kernel/locale";
import type { SearchEngine } from "../engine.ts";
import { scopeOf } from "../sql/filters.ts";
import type { Search } from "../sql/hits.ts";
import { firstThatFinds } from "../sql/probe.ts";
import { begunWords } from "../sql/spellings.ts";
import { anyWord, everyWord, type Match, orJoined, termsOf } from "./match.ts";
import { mendedWords } from "./mended-words.ts";
import { codesOf, wordsOf } from "./words.ts";

/** Where fewer products have every word, those that have one of them come after. */
const few = 10;

/**
 * The search of the shop itself. A reference or barcode first; then every word, in the shop's language, in the other one,
 * and with neighbours written as one; then with the misspelt words mended; at last any of the words.
 */
export const documentEngine: SearchEngine = {
  async find({ text, locale, within, synonymsIn }) {
    const words = wordsOf(text);
    if (words.length === 0) return { search: { ranked: [] }, correctedQuery: null, leftOut: null };
    const scope = scopeOf(within);
    const other: Locale = locale === "fr" ? "en" : "fr";
    const meant = async (said: readonly string[], language: Locale) =>
      termsOf(said, synonymsIn(language), await begunWords(said.at(-1) ?? "", language));
    const [terms, otherTerms] = await Promise.all([meant(words, locale), meant(words, other)]);

    const ways: Search[] = [
      ...(/\d/.test(text) ? [{ codes: codesOf(text) }] : []),
      everyWord(terms, locale),
      everyWord(otherTerms, other),
      ...(words.length > 1 ? [everyWord(orJoined(terms), locale)] : []),
    ];
    const way = await firstThatFinds(ways, scope, few);
    if (way) return { search: way.count < few ? widened(way.search) : way.search, correctedQuery: null, leftOut: null };

    const mended = await mendedWords(terms, locale);
    const rightWords = wordsOf(mended.words.join(" "));
    const isMended = rightWords.join(" ") !== words.join(" ");
    const correctedQuery = isMended ? mended.words.join(" ") : null;
    const rightTerms = isMended ? await meant(rightWords, locale) : terms;
    const right = everyWord(rightTerms, locale);
    if (isMended && (await firstThatFinds([right], scope, 1))) return { search: right, correctedQuery, leftOut: null };
    return { search: anyWord(rightTerms, locale), correctedQuery, leftOut: mended.unknown };
  },
};

const isMatch = (search: Search): search is Match => "terms" in search;

const widened = (way: Search): Search =>
  isMatch(way) && way.terms.length > 1 ? anyWord(way.terms, way.language) : way;
