import type { Locale } from "#lib/kernel/locale";
import type { SynonymsOf } from "../synonyms.ts";
import { isUnit, wordsOf } from "./words.ts";

/**
 * A query in the notation of to_tsquery: `loose` finds, and takes the last word for a beginning too; what `every` finds
 * comes first, where that is less; `terms` rank, each word by itself.
 */
export type Match = Readonly<{ language: Locale; loose: string; every: string | null; terms: readonly Term[] }>;

/** A word as it was typed, and what else may stand for it: its synonyms, and what it begins. */
export type Term = Readonly<{
  word: string;
  others: string | null;
  /** Only says what the number before it counts: it ranks, but need not be found. */
  unit: boolean;
}>;

/** The longest phrase that synonyms are known of, in words. */
const longestPhrase = 3;

/** Each word with what else may stand for it; what stands for a phrase ("haut parleur") does so for each of its words. */
export const termsOf = (words: readonly string[], synonymsOf: SynonymsOf): Term[] =>
  words.map((word, index) => {
    const phrases = phrasesAround(words, index);
    const synonyms = [...new Set(phrases.flatMap(synonymsOf))].map((other) => `(${wordsOf(other).join(" & ")})`);
    const begins = index === words.length - 1 && word.length > 1 ? [`${word}:*`] : [];
    return { word, others: [...begins, ...synonyms].join(" | ") || null, unit: isUnit(words, index) };
  });

/** Every phrase of a query that synonyms may be known of. */
export const phrasesOf = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((_, index) => phrasesAround(words, index))),
];

function phrasesAround(words: readonly string[], index: number): string[] {
  const phrases: string[] = [];
  for (let length = 1; length <= longestPhrase; length++)
    for (let start = index - length + 1; start <= index; start++)
      if (start >= 0 && start + length <= words.length) phrases.push(words.slice(start, start + length).join(" "));
  return phrases;
}

/** Products that have every word, or what stands for it. */
export const everyWord = (terms: readonly Term[], language: Locale): Match => ({
  language,
  loose: joined(terms, " & "),
  every: null,
  terms,
});

/** Products that have one of the words at least. */
export const anyWord = (terms: readonly Term[], language: Locale): Match => ({
  language,
  loose: joined(terms, " | "),
  every: joined(terms, " & "),
  terms,
});

/** The same terms, of which neighbours may also be written as one: "tranche lame" for tranchelame. */
export const orJoined = (terms: readonly Term[]): Term[] =>
  terms.map((term, index) => {
    const left = terms[index - 1]?.word;
    const right = terms[index + 1]?.word;
    const wholes = [...(left ? [left + term.word] : []), ...(right ? [term.word + right] : [])];
    return { ...term, others: [...(term.others ? [term.others] : []), ...wholes].join(" | ") || null };
  });

/** One word with what stands for it; what begins with it is found with it. */
export const oneWord = ({ word, others }: Term): string =>
  others === null ? word : others.startsWith(`${word}:*`) ? others : `${word} | ${others}`;

const joined = (terms: readonly Term[], operator: string): string => {
  const needed = terms.filter(({ unit }) => !unit);
  return needed.map((term) => `(${oneWord(term)})`).join(operator);
};
