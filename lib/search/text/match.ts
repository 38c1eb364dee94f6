import type { Locale } from "#lib/kernel/locale";
import { synonymsOf } from "../synonyms.ts";
import { plain, wordsOf } from "./words.ts";

/** A query in the notation of to_tsquery: `exact` ranks, `loose` also takes the last word for a beginning. */
export type Match = Readonly<{ exact: string; loose: string }>;

/** Products that have every word, or a synonym of it. */
export const everyWord = (words: readonly string[], locale: Locale): Match => joined(words, locale, " & ");

/** Products that have one of the words at least. */
export const anyWord = (words: readonly string[], locale: Locale): Match => joined(words, locale, " | ");

/** One word with its synonyms, as a beginning too when it is the last one typed. */
export const oneWord = (word: string, locale: Locale, last: boolean): string =>
  alternatives(word, locale, last).join(" | ");

function joined(words: readonly string[], locale: Locale, operator: string): Match {
  const term = (word: string, begins: boolean) => `(${alternatives(word, locale, begins).join(" | ")})`;
  return {
    exact: words.map((word) => term(word, false)).join(operator),
    loose: words.map((word, index) => term(word, index === words.length - 1)).join(operator),
  };
}

const alternatives = (word: string, locale: Locale, begins: boolean): string[] => [
  word,
  ...(begins && word.length > 1 ? [`${word}:*`] : []),
  ...synonymsOf(plain(word), locale).map((other) => `(${wordsOf(other).join(" & ")})`),
];
