import type { Locale } from "#lib/kernel/locale";
import type { SynonymsOf } from "../synonyms.ts";
import { isUnit, plain, wordsOf } from "./words.ts";

/**
 * A query in the notation of to_tsquery: `loose` finds, and takes the last word for a beginning too; what `every` finds
 * comes first, where that is less; `terms` rank, each word by itself.
 */
export type Match = Readonly<{ language: Locale; loose: string; every: string | null; terms: readonly Term[] }>;

/** A word as it was typed, and what else may stand for it: its synonyms, and what it begins. */
export type Term = Readonly<{
  word: string;
  others: string | null;
  /** What finds it: the word, or what stands for it. */
  finds: string;
  /** Only says what the number before it counts: it ranks, but need not be found. */
  unit: boolean;
}>;

/** The longest phrase that synonyms are known of, in words. */
const longestPhrase = 3;

/**
 * Each word with what else may stand for it; what stands for a phrase ("haut parleur") does so for each of its words. The
 * last one may be a beginning: of the words that are known to begin so (`begun`), which an index finds many times faster, or
 * of any, where none is known or too many are.
 */
export const termsOf = (words: readonly string[], synonymsOf: SynonymsOf, begun: readonly string[] = []): Term[] =>
  words.map((word, index) => {
    const phrases = phrasesAround(words, index);
    const synonyms = [...new Set(phrases.flatMap(synonymsOf))].map(asOne);
    const begins = index === words.length - 1 && word.length > 1 ? [`${word}:*`] : [];
    const known = begins.length > 0 ? begun : [];
    const itself = known.length > 0 ? [word, ...known.filter((one) => plain(one) !== word).map(asOne)] : begins;
    return {
      word,
      others: either([...begins, ...synonyms]) || null,
      finds: either([...(itself.length > 0 ? itself : [word]), ...synonyms]),
      unit: isUnit(words, index),
    };
  });

const asOne = (phrase: string): string => `(${wordsOf(phrase).join(" & ")})`;
const either = (some: readonly string[]): string => [...new Set(some)].join(" | ");

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
    const others = either([...(term.others ? [term.others] : []), ...wholes]) || null;
    return { ...term, others, finds: either([term.finds, ...wholes]) };
  });

const joined = (terms: readonly Term[], operator: string): string => {
  const needed = terms.filter(({ unit }) => !unit);
  return needed.map(({ finds }) => `(${finds})`).join(operator);
};
