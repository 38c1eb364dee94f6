import type { ProductCard } from "#lib/catalogue/schema";
import { database, Prisma } from "#lib/platform/database";
import type { Place } from "../cursor.ts";
import type { CountedValue } from "../facet-views.ts";
import type { ListRequest, Sort } from "../schema.ts";
import { isFiltered, missedBy, priceFilter, scopeOf } from "./filters.ts";
import { hitsOf, type Search } from "./hits.ts";

export type ListRow = Readonly<{
  items: readonly Readonly<{ id: string; key: number; card: ProductCard }>[];
  /** Products the text found, before any filter. */
  found: number;
  total: number;
  minPrice: number | null;
  maxPrice: number | null;
  facets: readonly CountedValue[];
}>;

/** How many values of one facet a list offers. */
const valuesShown = 50;

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

/** One list in one statement: its page, total, price range and facet counts. */
export async function readList(request: ListRequest, search: Search | null, after: Place | null): Promise<ListRow> {
  const { locale, sort, limit, page = 1 } = request;
  const { column, key, descending } = orders[sort];
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const card = locale === "en" ? Prisma.sql`c.card_en` : Prisma.sql`c.card_fr`;
  const counted = search || isFiltered(request);

  const [row] = await database.$queryRaw<[ListRow]>`
    WITH ${basis(request, search)},
    shown AS (
      SELECT product_id, ${key} AS key, row_number() OVER (ORDER BY ${column} ${direction}, product_id) AS place
      FROM basis
      WHERE missed = '{}' AND ${after ? beyond(sort, after) : Prisma.sql`true`}
      ORDER BY ${column} ${direction}, product_id
      LIMIT ${limit + 1} OFFSET ${after ? 0 : (page - 1) * limit}
    ),
    ${counted ? liveCounts : keptCounts(request)},
    facets AS (
      SELECT f.facet, a.label_fr AS "facetFr", a.label_en AS "facetEn", coalesce(a.position, 0) AS "facetPosition",
             f.value, f.label_fr AS "labelFr", f.label_en AS "labelEn", f.swatch, f.position, n.count,
             row_number() OVER (PARTITION BY f.facet ORDER BY ${isChosen(request)} DESC, n.count DESC, f.id) AS place
      FROM (${countsPerValue(request)}) n
      JOIN facet_value f ON f.id = n.id
      LEFT JOIN attribute a ON a.code = f.facet
    )
    SELECT (SELECT coalesce(json_agg(json_build_object('id', s.product_id, 'key', s.key, 'card', ${card}) ORDER BY s.place), '[]')
            FROM shown s JOIN listing_card c USING (product_id)) AS items,
           ${search ? Prisma.sql`(SELECT count(*)::int FROM hits)` : Prisma.sql`0`} AS found,
           (SELECT count(*)::int FROM basis WHERE missed = '{}') AS total,
           (SELECT min(price_minor) FROM basis WHERE missed <@ ARRAY[${priceFilter}]) AS "minPrice",
           (SELECT max(price_minor) FROM basis WHERE missed <@ ARRAY[${priceFilter}]) AS "maxPrice",
           (SELECT coalesce(json_agg(facets), '[]') FROM facets WHERE place <= ${valuesShown}) AS facets`;
  return row;
}

/**
 * The products in question and the filters each one fails. Kept in memory when it is read for counts; otherwise a mere
 * name for the table, so that each question finds its own index.
 */
function basis(request: ListRequest, search: Search | null): Prisma.Sql {
  const scope = scopeOf(request);
  const missed = missedBy(request);
  const columns = Prisma.sql`l.product_id, l.price_minor, l.created_at, l.facets, ${missed} AS missed`;
  if (search)
    return Prisma.sql`
      hits AS MATERIALIZED (${hitsOf(search, scope)}),
      basis AS MATERIALIZED (
        SELECT ${columns}, (hits.fit * 1000000 * (1 + ln(1 + greatest(l.popularity, 0)) / 50))::int AS score
        FROM hits JOIN listing l USING (product_id))`;
  const kept = isFiltered(request) ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`;
  return Prisma.sql`basis AS ${kept} (SELECT ${columns}, l.popularity AS score FROM listing l WHERE ${scope})`;
}

function beyond(sort: Sort, { key, id }: Place): Prisma.Sql {
  const { column, descending } = orders[sort];
  const edge = sort === "newest" ? Prisma.sql`to_timestamp(${key}::float8 / 1000)` : Prisma.sql`${key}::int`;
  return descending
    ? Prisma.sql`${column} <= ${edge} AND (${column} < ${edge} OR product_id > ${id}::uuid)`
    : Prisma.sql`${column} >= ${edge} AND (${column} > ${edge} OR product_id > ${id}::uuid)`;
}

/** Each value carried by what is shown, and by what one single filter hides (`missing`, that filter). */
const liveCounts = Prisma.sql`
  counts AS (
    SELECT value AS id, missed[1] AS missing, count(*)::int AS count
    FROM basis CROSS JOIN LATERAL unnest(facets) value
    WHERE cardinality(missed) <= 1
    GROUP BY 1, 2
  )`;

/** Nothing is filtered: the counts are known. */
const keptCounts = ({ category }: ListRequest) => Prisma.sql`
  counts AS (
    SELECT facet_value_id AS id, NULL::text AS missing, sum(products)::int AS count
    FROM facet_count WHERE ${within(category)} GROUP BY 1
  )`;

/** A value's count stands without its own facet's filter. Values of the category that count nothing stay, at 0. */
const countsPerValue = ({ category }: ListRequest) => Prisma.sql`
  SELECT f.id, coalesce(sum(counts.count) FILTER (WHERE counts.missing IS NULL OR counts.missing = f.facet), 0)::int AS count
  FROM facet_value f LEFT JOIN counts ON counts.id = f.id
  WHERE f.id IN (SELECT id FROM counts ${category ? Prisma.sql`UNION SELECT facet_value_id FROM facet_count WHERE ${within(category)}` : Prisma.empty})
  GROUP BY f.id`;

const within = (category: string | undefined) =>
  category
    ? Prisma.sql`(category_path = ${category} OR category_path >= ${`${category}/`} AND category_path < ${`${category}0`})`
    : Prisma.sql`true`;

const isChosen = ({ facets }: ListRequest) => {
  const chosen = Object.entries(facets).map(
    ([facet, values]) => Prisma.sql`f.facet = ${facet} AND f.value = ANY(${values}::text[])`,
  );
  return chosen.length > 0 ? Prisma.sql`(${Prisma.join(chosen, " OR ")})` : Prisma.sql`false`;
};
