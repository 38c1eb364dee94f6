import type { Locale } from "#lib/kernel/locale";
import type { ListRequest } from "./schema.ts";
import type { Search } from "./sql/hits.ts";
import type { SynonymsOf } from "./synonyms.ts";

/** A text that somebody searches, where, and what else its words may mean. */
export type Asked = Readonly<{
  text: string;
  locale: Locale;
  within: Pick<ListRequest, "category" | "availableAt">;
  synonymsIn: (locale: Locale) => SynonymsOf;
}>;

/** Which products a text finds, and what was done to it so that it finds some. */
export type Finding = Readonly<{
  search: Search;
  /** What was searched instead, when the words were misspelt. */
  correctedQuery: string | null;
  /** Not null when no product has every word: the words that none has at all. */
  leftOut: readonly string[] | null;
}>;

/**
 * All that the shop asks of a search engine: which products a text finds, best first. Lists, filters, counts, prices and
 * stock are always those of the listings, so that engines can differ in nothing but what they find.
 */
export type SearchEngine = Readonly<{ find: (asked: Asked) => Promise<Finding> }>;
