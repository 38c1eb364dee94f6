import type { Locale } from "#lib/kernel/locale";
import { synonymsOf } from "../synonyms.ts";
import { plain, wordsOf } from "./words.ts";

/**
 * A query in the notation of to_tsquery: `loose` finds, and takes the last word for a beginning too; what `every` finds
 * comes first, where that is less; `terms` rank, each word by itself.
 */
export type Match = Readonly<{ loose: string; every: string | null; terms: readonly Term[] }>;

/** A word as it was typed, and what else may stand for it: its synonyms, and what it begins. */
export type Term = Readonly<{ word: string; others: string | null }>;

/** Products that have every word, or a synonym of it. */
export const everyWord = (words: readonly string[], locale: Locale): Match => ({
  loose: joined(words, locale, " & "),
  every: null,
  terms: termsOf(words, locale),
});

/** Products that have one of the words at least. */
export const anyWord = (words: readonly string[], locale: Locale): Match => ({
  loose: joined(words, locale, " | "),
  every: joined(words, locale, " & "),
  terms: termsOf(words, locale),
});

/** One word with its synonyms, as a beginning too when it is the last one typed. */
export const oneWord = (word: string, locale: Locale, last: boolean): string =>
  [word, ...othersOf(word, locale, last)].join(" | ");

const isLast = (words: readonly string[], index: number): boolean => index === words.length - 1;

const joined = (words: readonly string[], locale: Locale, operator: string): string =>
  words.map((word, index) => `(${oneWord(word, locale, isLast(words, index))})`).join(operator);

const termsOf = (words: readonly string[], locale: Locale): Term[] =>
  words.map((word, index) => ({
    word,
    others: othersOf(word, locale, isLast(words, index)).join(" | ") || null,
  }));

const othersOf = (word: string, locale: Locale, begins: boolean): string[] => [
  ...(begins && word.length > 1 ? [`${word}:*`] : []),
  ...synonymsOf(plain(word), locale).map((other) => `(${wordsOf(other).join(" & ")})`),
];
