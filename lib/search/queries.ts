import type { Locale } from "#lib/kernel/locale";
import { carries, pageNow } from "#lib/platform/page-scope";
import { offersAt } from "#lib/promotions/queries-offers";
import type { Offers } from "#lib/promotions/shown-price";
import { bounded } from "./bounds.ts";
import { fromCursor, type Place, toCursor } from "./cursor.ts";
import { facetViews } from "./facet-views.ts";
import { pagesFor } from "./pages.ts";
import { shownCards } from "./queries-cards.ts";
import type { ListRequest, ListResult, Suggestions } from "./schema.ts";
import { hitLimit, type Search } from "./sql/hits.ts";
import { type ListRow, readList } from "./sql/list.ts";
import { likeliest, unknownWords } from "./sql/spellings.ts";
import { readSuggestions } from "./sql/suggestions.ts";
import { category, listings } from "./tags.ts";
import { completionsOf } from "./text/completions.ts";
import { anyWord, everyWord, oneWord } from "./text/match.ts";
import { mend } from "./text/spelling.ts";
import { codeOf, wordsOf } from "./text/words.ts";

/**
 * The products of a category, of a text, or of both, with what can still narrow them. Fresh to the last refreshed
 * listing; the page it makes carries its category's tag, or that of all listings.
 */
export async function list(asked: ListRequest, now = pageNow()): Promise<ListResult> {
  const request = bounded(asked);
  carries(request.category && !request.query ? category(request.category) : listings());
  const after = request.cursor ? fromCursor(request.cursor, request.sort) : null;

  const [{ row, correctedQuery }, offers] = await Promise.all([found(request, after, now), offersAt(now)]);
  return resultOf(request, row, correctedQuery, offers);
}

const found = async (request: ListRequest, after: Place | null, now: Date): Promise<Found> =>
  request.query
    ? find(request, request.query, after, now)
    : { row: await readList(request, null, after, now), correctedQuery: null };

type Found = Readonly<{ row: ListRow; correctedQuery: string | null }>;

/** Where fewer products have every word, those that have one of them come after. */
const few = 10;

/**
 * A reference or barcode first; then every word, in the shop's language and in the other one; then every word with
 * the misspelt ones mended; at last any of the words.
 */
async function find(request: ListRequest, query: string, after: Place | null, now: Date): Promise<Found> {
  const { locale } = request;
  const read = (search: Search) => readList(request, search, after, now);
  const other: Locale = locale === "fr" ? "en" : "fr";

  if (/\d/.test(query)) {
    const row = await read({ code: codeOf(query) });
    if (row.found > 0) return { row, correctedQuery: null };
  }
  const words = wordsOf(query);
  for (const language of [locale, other]) {
    const row = await read({ match: everyWord(words, language), language });
    const isEnough = row.found >= few || words.length < 2;
    if (row.found > 0 || words.length === 0)
      return { row: isEnough ? row : await read({ match: anyWord(words, language), language }), correctedQuery: null };
  }
  const mended = await mendedWords(words, locale);
  const correctedQuery = mended.join(" ") === words.join(" ") ? null : mended.join(" ");
  const rightWords = wordsOf(mended.join(" "));
  if (correctedQuery) {
    const row = await read({ match: everyWord(rightWords, locale), language: locale });
    if (row.found > 0) return { row, correctedQuery };
  }
  return { row: await read({ match: anyWord(rightWords, locale), language: locale }), correctedQuery };
}

/** What a few typed letters may mean: products, categories, stores, pages, and longer queries. Empty for no letters. */
export async function suggest(text: string, locale: Locale, now = pageNow()): Promise<Suggestions> {
  const words = wordsOf(text);
  if (words.length === 0) return { queries: [], categories: [], products: [], stores: [], pages: [] };

  const first = await readSuggestions(words, codeOf(text), everyWord(words, locale), locale);
  const found = first.cards.length > 0 ? first : { ...first, cards: await mendedSuggestions(words, locale) };
  const shown = await shownCards(found.cards.slice(0, 5), await offersAt(now), locale);
  return {
    queries: completionsOf(
      text,
      found.cards.map(({ card }) => card.name),
    ),
    categories: found.categories,
    products: shown.map(({ handle, name, picture, price }) => ({
      handle,
      name,
      picture: picture?.file ?? null,
      priceMinor: price.minor,
    })),
    stores: found.stores,
    pages: pagesFor(text, locale),
  };
}

async function mendedSuggestions(words: readonly string[], locale: Locale) {
  const mended = wordsOf((await mendedWords(words, locale)).join(" "));
  if (mended.join(" ") === words.join(" ")) return [];
  return (await readSuggestions(mended, "", everyWord(mended, locale), locale)).cards;
}

async function mendedWords(words: readonly string[], locale: Locale): Promise<string[]> {
  const asked = words.map((word, index) => ({ word, query: oneWord(word, locale, index === words.length - 1) }));
  const unknown = new Set(await unknownWords(asked, locale));
  return Promise.all(
    words.map(async (word) => (unknown.has(word) ? (mend(word, await likeliest(word, locale)) ?? word) : word)),
  );
}

async function resultOf(
  request: ListRequest,
  row: ListRow,
  correctedQuery: string | null,
  offers: Offers,
): Promise<ListResult> {
  const { limit, sort, locale, facets } = request;
  const items = row.items.slice(0, limit);
  const last = items.at(-1);
  return {
    items: await shownCards(items, offers, locale),
    total: row.total,
    totalIsFloor: row.found >= hitLimit,
    facets: facetViews(row.facets, facets, locale, row.total),
    priceRange: row.minPrice === null || row.maxPrice === null ? null : { min: row.minPrice, max: row.maxPrice },
    inStore: row.inStore,
    nextCursor: last && row.items.length > limit ? toCursor(sort, last) : null,
    pageCount: Math.min(Math.ceil(row.total / limit), 100),
    correctedQuery,
  };
}
