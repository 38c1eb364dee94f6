import type { ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import { pageNow } from "#lib/platform/page-scope";
import { engine } from "./engines.ts";
import { list } from "./queries.ts";
import { keptFor, keptQuery, rulesFor } from "./queries-kept.ts";
import { type ReasonedRow, readReasons } from "./sql/explain.ts";
import { singular } from "./synonyms.ts";
import { understood } from "./understood.ts";

export type { Part, Reason } from "./sql/explain.ts";

/** A product as a query ranks it, with the reasons. */
export type RankedProduct = Pick<ProductCard, "handle" | "name" | "picture"> &
  Omit<ReasonedRow, "handle"> &
  Readonly<{
    /** Its place among those that merchants put first, from 1; null where it came by itself. */
    pin: number | null;
  }>;

/** A query tried in the back office: what it was understood as, what it finds first and why, and what is kept for it. */
export type TriedQuery = Readonly<{
  query: string;
  total: number;
  correctedQuery: string | null;
  leftOut: readonly string[] | null;
  leadsTo: string | null;
  /** What merchants say else of it. */
  synonyms: readonly string[];
  byCode: boolean;
  /** Its words as rules are kept for them: without the prices it names, which are a filter. */
  ruledAs: string;
  /** Whether rules hold for it. */
  isRuled: boolean;
  products: readonly RankedProduct[];
}>;

const shown = 12;

/** Asks a query as a shopper would and tells why each product stands where it does; null for no words. */
export async function tryQuery(text: string, locale: Locale): Promise<TriedQuery | null> {
  const query = keptQuery(text);
  if (!query) return null;
  const ruledAs = keptQuery(understood({ query: text }).query ?? text) || query;
  const [kept, { rules, pins }] = await Promise.all([keptFor(text, locale), rulesFor(ruledAs, locale, pageNow())]);
  const [{ search }, result, row] = await Promise.all([
    engine.find({ text, locale, within: {}, synonymsIn: kept.synonymsIn }),
    list({ locale, query: text, facets: {}, sort: "relevance", limit: shown }),
    database.searchSynonym.findUnique({ where: { locale_word: { locale, word: singular(query) } } }),
  ]);
  const reasons = await readReasons(
    result.items.map(({ handle }) => handle),
    "terms" in search ? search : null,
  );
  const reasonOf = new Map(reasons.map((one) => [one.handle, one]));
  const { total, correctedQuery, leftOut, leadsTo, items } = result;
  const products = items.flatMap(({ handle, name, picture }) => {
    const reason = reasonOf.get(handle);
    const pin = reason ? kept.pins.indexOf(reason.id) : -1;
    return reason ? [{ ...reason, name, picture, pin: pin < 0 ? null : pin + 1 }] : [];
  });
  return {
    ...{ query, total, correctedQuery, leftOut, leadsTo, products },
    synonyms: row?.others ?? [],
    ...{ byCode: "codes" in search, ruledAs, isRuled: rules.length + pins.length > 0 },
  };
}

/** What was searched in the last days, and what came of it. */
export type SearchedText = Readonly<{
  locale: Locale;
  query: string;
  searches: number;
  results: number;
  clicks: number;
  orders: number;
}>;

/** Which texts are asked for: the most searched, those that found nothing, those that found and were not followed. */
export const searchViews = ["top", "nothing", "unfollowed"] as const;
export type SearchView = (typeof searchViews)[number];

const failing: Readonly<Record<SearchView, Prisma.Sql>> = {
  top: Prisma.sql`true`,
  nothing: Prisma.sql`last_results = 0`,
  unfollowed: Prisma.sql`last_results > 0 AND clicks = 0 AND searches > 2`,
};

/** The hundred texts of a view that were searched most since a day. */
export const searchedSince = (since: Date, view: SearchView): Promise<SearchedText[]> => database.$queryRaw<
  SearchedText[]
>`
  SELECT locale, query, searches, last_results AS results, clicks, orders
  FROM (
    SELECT locale, query, sum(searches)::int AS searches, sum(clicks)::int AS clicks, sum(orders)::int AS orders,
           (array_agg(results ORDER BY day DESC))[1] AS last_results
    FROM search_day WHERE day >= ${since}::date GROUP BY locale, query
  ) searched
  WHERE searches > 0 AND ${failing[view]}
  ORDER BY searches DESC, query LIMIT 100`;

/** Everything that merchants keep for searches, the newest first. */
export async function keptByMerchants() {
  const newest = { orderBy: { changedAt: "desc" }, take: 200 } as const;
  const [synonyms, redirects, pins] = await Promise.all([
    database.searchSynonym.findMany(newest),
    database.searchRedirect.findMany(newest),
    database.searchPin.groupBy({ by: ["locale", "query"], _count: true, orderBy: { query: "asc" }, take: 200 }),
  ]);
  return { synonyms, redirects, pins: pins.map(({ locale, query, _count }) => ({ locale, query, products: _count })) };
}
