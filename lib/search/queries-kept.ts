import type { Locale } from "#lib/kernel/locale";
import { carries, oncePerPage } from "#lib/platform/page-scope";
import { noRules } from "#lib/ranking/house-rules";
import { liveRanking, previewedRankings } from "#lib/ranking/queries";
import type { RankingContent } from "#lib/ranking/schema";
import { queryScope } from "#lib/ranking/scopes";
import { readKept } from "./sql/kept-by-merchants.ts";
import { type SynonymsOf, singular, synonymsIn } from "./synonyms.ts";
import { keptSearches } from "./tags.ts";
import { phrasesOf } from "./text/match.ts";
import { wordsOf } from "./text/words.ts";

/** A query as merchants keep something for it: its words, without accents, in lower case. */
export const keptQuery = (text: string): string => wordsOf(text).join(" ");

/** What merchants keep for a query. */
export type Kept = Readonly<{
  synonymsIn: (locale: Locale) => SynonymsOf;
  /** A path of the shop under its language that the query leads to instead of to a list. */
  leadsTo: string | null;
  /** Ids of the products that come first. */
  pins: readonly string[];
}>;

/** The rules and pins that a merchant published for a query; those that staff look at, while they do. */
export async function rulesFor(text: string, locale: Locale, now: Date): Promise<RankingContent> {
  const scope = queryScope(locale, keptQuery(text));
  const tried = await previewedRankings(now);
  return (tried ? tried.get(scope) : await liveRanking(scope, now)) ?? noRules;
}

/** Read anew each time, so that what was saved holds at once. */
export const keptFor = (text: string, locale: Locale): Promise<Kept> =>
  oncePerPage(`kept:${locale}:${text}`, async () => {
    carries(keptSearches());
    const words = wordsOf(text);
    const phrases = phrasesOf(words);
    const named = [...new Set([...phrases, ...phrases.map(singular)])];
    const { synonyms, leadsTo, pins } = await readKept(words.join(" "), named, locale);
    const keptIn = (language: Locale) =>
      new Map(synonyms.filter((one) => one.locale === language).map(({ word, others }) => [word, others]));
    return { synonymsIn: (language) => synonymsIn(language, keptIn(language)), leadsTo, pins };
  });
