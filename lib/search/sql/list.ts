import { database, Prisma } from "#lib/platform/database";
import type { RankingContent } from "#lib/ranking/schema";
import type { Rankings } from "#lib/ranking/scopes";
import type { Place } from "../cursor.ts";
import type { CountedValue } from "../facet-views.ts";
import type { KeptCard } from "../queries-cards.ts";
import type { ListRequest, Sort } from "../schema.ts";
import { countsOf, valuesOf } from "./facet-counts.ts";
import {
  countsSomewhere,
  hasOneOf,
  isFiltered,
  isSureAt,
  onlyFacet,
  scopeOf,
  type Ticked,
  tickedIn,
} from "./filters.ts";
import { hitsOf, type Search } from "./hits.ts";
import { keptRank } from "./rank.ts";
import { scoreBy, withBest } from "./ruled.ts";
import { shelf } from "./shelf.ts";
import { type ShelvesFound, shelvesFound } from "./shelves-found.ts";
import { triedShelf } from "./tried.ts";

export type ListRow = Readonly<{
  items: readonly (KeptCard & Readonly<{ key: number }>)[];
  /** Products the text found, whatever is ticked; `hitLimit` of them at most. */
  found: number;
  total: number;
  minPrice: number | null;
  maxPrice: number | null;
  inStore: Readonly<{ all: number; soon: number }> | null;
  facets: readonly CountedValue[];
  /** Where what a text found stands; null where none is searched. */
  shelves: ShelvesFound | null;
}>;

/** What a text looks for, the products that come first whatever it finds, and the rules of a merchant for it. */
export type Searched = Readonly<{ search: Search; pins: readonly string[]; rules: RankingContent["rules"] }>;

/** Lists without a filter, or with one facet, are most of all lists, and planned once a connection (lib/platform/database.ts). */
const prepared = Prisma.sql`/* prepared */`;

/** The column a list is ordered by, its direction, and the same as a number for cursors. */
const orders: Readonly<Record<Sort, Readonly<{ column: Prisma.Sql; key: Prisma.Sql; descending: boolean }>>> = {
  relevance: { column: Prisma.sql`score`, key: Prisma.sql`score`, descending: true },
  "price-asc": { column: Prisma.sql`price_minor`, key: Prisma.sql`price_minor`, descending: false },
  "price-desc": { column: Prisma.sql`price_minor`, key: Prisma.sql`price_minor`, descending: true },
  newest: {
    column: Prisma.sql`created_at`,
    key: Prisma.sql`(extract(epoch FROM created_at) * 1000)::bigint`,
    descending: true,
  },
};

/**
 * One list in one statement: its page, total, price range and facet counts. It is ordered by the ranks that were kept, or
 * anew by `tried`: rankings that staff look at before they hold; what a text found then tells how well it fits, with rules
 * or none yet.
 */
export async function readList(
  request: ListRequest,
  searched: Searched | null,
  after: Place | null,
  now: Date,
  tried: Rankings | null = null,
): Promise<ListRow> {
  const { locale, sort, limit, page = 1 } = request;
  const { column, key, descending } = orders[sort];
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const card = locale === "en" ? Prisma.sql`c.card_en` : Prisma.sql`c.card_fr`;
  const ticked = tickedIn(request, now);

  const isUsual = !searched && !tried && (!isFiltered(request) || onlyFacet(request) !== null);

  const [row] = await database.$queryRaw<[ListRow]>`${isUsual ? prepared : Prisma.empty}
    WITH basis AS ${basisOf(request, searched, now, tried)},
    shown AS (
      SELECT product_id, ${key} AS key, row_number() OVER (ORDER BY ${column} ${direction}, product_id) AS place
      FROM basis
      WHERE missed = 0 AND ${after ? beyond(sort, after) : Prisma.sql`true`}
      ORDER BY ${column} ${direction}, product_id
      LIMIT ${limit + 1} OFFSET ${after ? 0 : (page - 1) * limit}
    ),
    counts AS (${countsOf(request, ticked, searched !== null)}),
    "values" AS (${valuesOf(request, ticked)})
    SELECT (SELECT coalesce(json_agg(json_build_object('id', s.product_id, 'key', s.key, 'card', ${card}, 'pricing', c.pricing) ORDER BY s.place), '[]')
            FROM shown s JOIN listing_card c USING (product_id)) AS items,
           ${searched ? Prisma.sql`(SELECT count(*)::int FROM basis)` : Prisma.sql`0`} AS found,
           (SELECT count(*)::int FROM basis WHERE missed = 0) AS total,
           (SELECT min(price_minor) FROM basis WHERE missed IN (0, ${ticked.priceBit})) AS "minPrice",
           (SELECT max(price_minor) FROM basis WHERE missed IN (0, ${ticked.priceBit})) AS "maxPrice",
           ${inStoreOf(request, ticked)} AS "inStore",
           ${searched ? shelvesFound(request) : Prisma.sql`NULL::json`} AS shelves,
           (SELECT coalesce(json_agg("values"), '[]') FROM "values") AS facets`;
  return row;
}

/** What the store that is asked has of the list, without the hour's filter; null where no store is asked. */
const inStoreOf = ({ availableAt }: ListRequest, { soonBit }: Ticked): Prisma.Sql =>
  availableAt && availableAt !== "online"
    ? Prisma.sql`(SELECT json_build_object('all', count(*), 'soon', count(*) FILTER (WHERE sure))
                  FROM basis WHERE missed IN (0, ${soonBit}))`
    : Prisma.sql`NULL::json`;

/**
 * The products in question and the filters each one misses. Kept in memory when all of it is counted; otherwise a mere
 * name for the table, so that each question finds its own index.
 */
function basisOf(request: ListRequest, searched: Searched | null, now: Date, tried: Rankings | null): Prisma.Sql {
  const { missed } = tickedIn(request, now);
  const columns = Prisma.sql`l.product_id, l.price_minor, l.created_at, l.facets, ${isSureAt(request.availableAt, now)} AS sure`;
  if (searched) {
    const { search, pins, rules } = searched;
    const hits = hitsOf(search, pins, scopeOf(request));
    const [found, score] =
      rules.length > 0 || tried
        ? [withBest(hits), scoreBy(rules, search, now)]
        : [hits, Prisma.sql`(hits.fit * 1000000)::int`];
    return Prisma.sql`MATERIALIZED (
      SELECT ${columns}, l.department_path, l.category_path, ${missed} AS missed, ${score} AS score
      FROM (${found}) hits JOIN listing l USING (product_id))`;
  }
  const rank = tried ? Prisma.sql`l.rank` : keptRank(request);
  const [rows, within] = tried ? triedShelf(request, tried, now) : shelf(request);
  const table = (condition: Prisma.Sql, misses: Prisma.Sql) => Prisma.sql`(
    SELECT ${columns}, ${misses} AS missed, ${rank} AS score
    FROM ${rows} l WHERE ${within} AND ${condition})`;
  const facet = onlyFacet(request);
  if (facet) return Prisma.sql`MATERIALIZED ${table(hasOneOf(facet, request.facets[facet] ?? []), Prisma.sql`0`)}`;
  return Prisma.sql`${isFiltered(request) ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`}
    ${table(countsSomewhere(request), missed)}`;
}

function beyond(sort: Sort, { key, id }: Place): Prisma.Sql {
  const { column, descending } = orders[sort];
  const edge = sort === "newest" ? Prisma.sql`to_timestamp(${key}::float8 / 1000)` : Prisma.sql`${key}::int`;
  return descending
    ? Prisma.sql`${column} <= ${edge} AND (${column} < ${edge} OR product_id > ${id}::uuid)`
    : Prisma.sql`${column} >= ${edge} AND (${column} > ${edge} OR product_id > ${id}::uuid)`;
}
