import { inLocale, type Locale } from "#lib/kernel/locale";
import { carries, pageNow } from "#lib/platform/page-scope";
import { offersAt } from "#lib/promotions/queries-offers";
import type { Offers } from "#lib/promotions/shown-price";
import type { RankingContent } from "#lib/ranking/schema";
import { isPinned } from "#lib/ranking/standing";
import { bounded } from "./bounds.ts";
import { fromCursor, toCursor } from "./cursor.ts";
import type { Finding } from "./engine.ts";
import { engine } from "./engines.ts";
import { facetViews } from "./facet-views.ts";
import { shownCards } from "./queries-cards.ts";
import { orderedFor, rankingsOf } from "./queries-group-order.ts";
import { type Kept, keptFor, rulesFor } from "./queries-kept.ts";
import { pagesNamed } from "./queries-pages.ts";
import type { ListRequest, ListResult, Suggestions } from "./schema.ts";
import { hitLimit } from "./sql/hits.ts";
import { type ListRow, readList, type Searched } from "./sql/list.ts";
import { begunWords } from "./sql/spellings.ts";
import { readSuggestions } from "./sql/suggestions.ts";
import type { SynonymsOf } from "./synonyms.ts";
import { category, listings } from "./tags.ts";
import { completionsOf } from "./text/completions.ts";
import { everyWord, type Term, termsOf } from "./text/match.ts";
import { mendedWords } from "./text/mended-words.ts";
import { codesOf, wordsOf } from "./text/words.ts";
import { understood } from "./understood.ts";

/**
 * The products of a category, of a text, or of both, with what can still narrow them. Fresh to the last refreshed
 * listing; the page it makes carries its category's tag, or that of all listings.
 */
export async function list(asked: ListRequest, now = pageNow()): Promise<ListResult> {
  const request = bounded(understood(asked));
  carries(request.category && !request.query ? category(request.category) : listings());
  const after = request.cursor ? fromCursor(request.cursor, request.sort) : null;

  const [found, offers, tried] = await Promise.all([foundBy(request, now), offersAt(now), rankingsOf(request, now)]);
  const row = await readList(request, found, after, now, tried);
  return { ...(await resultOf(request, row, found, offers)), orderedFor: await orderedFor(request, tried) };
}

export type Found = Finding & Searched & Pick<Kept, "leadsTo">;

type Looked = Pick<ListRequest, "query" | "locale" | "category" | "availableAt">;

/**
 * What the text of a request finds, after what merchants keep for it: `ruling`, or the rules that hold; null where no text is
 * searched.
 */
export async function foundBy(
  { query, locale, category: within, availableAt }: Looked,
  now: Date,
  ruling?: RankingContent,
): Promise<Found | null> {
  if (!query) return null;
  const [{ synonymsIn, leadsTo, pins: kept }, { rules, pins }] = await Promise.all([
    keptFor(query, locale),
    ruling ?? rulesFor(query, locale, now),
  ]);
  const asked = {
    text: query,
    locale,
    synonymsIn,
    within: { ...(within && { category: within }), ...(availableAt && { availableAt }) },
  };
  const first = [...new Set([...pins.map(({ productId }) => productId), ...kept])];
  return { ...(await engine.find(asked)), leadsTo, pins: first, rules };
}

/** What a few typed letters may mean: products, categories, stores, guides, pages, and longer queries. Empty for no letters. */
export async function suggest(text: string, locale: Locale, now = pageNow()): Promise<Suggestions> {
  const words = wordsOf(text);
  if (words.length === 0) return { queries: [], categories: [], products: [], stores: [], pages: [] };

  const synonymsOf = (await keptFor(text, locale)).synonymsIn(locale);
  const terms = termsOf(words, synonymsOf, await begunWords(words.at(-1) ?? "", locale));
  const [first, pages, offers] = await Promise.all([
    readSuggestions(words, codesOf(text), everyWord(terms, locale)),
    pagesNamed(text, locale, now),
    offersAt(now),
  ]);
  const found =
    first.cards.length > 0 ? first : { ...first, cards: await mendedSuggestions(terms, locale, synonymsOf) };
  const shown = await shownCards(found.cards.slice(0, 5), offers, locale);
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
    pages,
  };
}

async function mendedSuggestions(terms: readonly Term[], locale: Locale, synonymsOf: SynonymsOf) {
  const words = terms.map(({ word }) => word);
  const mended = wordsOf((await mendedWords(terms, locale)).words.join(" "));
  if (mended.join(" ") === words.join(" ")) return [];
  return (await readSuggestions(mended, [], everyWord(termsOf(mended, synonymsOf), locale))).cards;
}

const shelfIn = (
  { path, nameFr, nameEn }: Readonly<{ path: string; nameFr: string; nameEn: string | null }>,
  locale: Locale,
) => ({ path, name: inLocale({ fr: nameFr, en: nameEn }, locale) });

async function resultOf(request: ListRequest, row: ListRow, found: Found | null, offers: Offers) {
  const { limit, sort, locale, facets } = request;
  const items = row.items.slice(0, limit);
  const last = items.at(-1);
  const cards = await shownCards(items, offers, locale);
  return {
    items: cards,
    pinned: sort === "relevance" ? cards.filter((_, at) => isFirst(items[at], found)).map(handleOf) : [],
    total: row.total,
    totalIsFloor: row.found >= hitLimit,
    facets: facetViews(row.facets, facets, locale, row.total),
    shelves: row.shelves && {
      chosen: row.shelves.chosen && shelfIn(row.shelves.chosen, locale),
      choices: row.shelves.choices.map(({ count, ...shelf }) => ({ ...shelfIn(shelf, locale), count })),
    },
    priceRange: row.minPrice === null || row.maxPrice === null ? null : { min: row.minPrice, max: row.maxPrice },
    inStore: row.inStore,
    nextCursor: last && row.items.length > limit ? toCursor(sort, last) : null,
    pageCount: Math.min(Math.ceil(row.total / limit), 100),
    correctedQuery: found?.correctedQuery ?? null,
    leftOut: found?.leftOut ?? null,
    leadsTo: found?.leadsTo ?? null,
  };
}

/** Whether a merchant put it first: for what was searched, or in the list. */
const isFirst = (item: ListRow["items"][number] | undefined, found: Found | null): boolean =>
  item !== undefined && (found ? found.pins.includes(item.id) : isPinned(item.key));

const handleOf = ({ handle }: Readonly<{ handle: string }>): string => handle;
