import { Prisma } from "#lib/platform/database";
import type { ListRequest } from "../schema.ts";
import { isFiltered, onlyFacet, type Ticked } from "./filters.ts";

/** How many values of one facet a list offers. */
const valuesShown = 50;

/** How many products carry each value, by what they miss; read from `basis`, or known beforehand where nothing narrows. */
export function countsOf(request: ListRequest, { priceBit }: Ticked, searched: boolean): Prisma.Sql {
  const facet = onlyFacet(request);
  const live = liveCounts(priceBit);
  if (searched || (isFiltered(request) && !facet)) return live;
  if (!facet) return known(request);
  return Prisma.sql`
    SELECT live.* FROM (${live}) live JOIN facet_value f USING (id) WHERE f.facet <> ${facet}
    UNION ALL
    SELECT known.* FROM (${known(request)}) known JOIN facet_value f USING (id) WHERE f.facet = ${facet}`;
}

/** What misses the price alone counts nowhere: the price is no facet. */
const liveCounts = (priceBit: number) => Prisma.sql`
  SELECT id, missed, count(*)::int AS count
  FROM (SELECT unnest(facets) AS id, missed FROM basis
        WHERE missed & (missed - 1) = 0 AND (missed = 0 OR missed <> ${priceBit})) carried
  GROUP BY 1, 2`;

const known = ({ category }: ListRequest) => Prisma.sql`
  SELECT facet_value_id AS id, 0 AS missed, sum(products)::int AS count
  FROM facet_count WHERE ${within(category)} GROUP BY 1`;

/**
 * The values to offer, with their labels. A value's count stands without its own facet's filter; values of the
 * category that count nothing stay, at 0, unless a text is searched. Of a long facet, the ticked and the most frequent are offered.
 */
export function valuesOf({ category, query, facets }: ListRequest, { facetBits }: Ticked): Prisma.Sql {
  const bits = [...facetBits].map(([facet, bit]) => Prisma.sql`WHEN f.facet = ${facet} THEN ${bit}::int`);
  const ownBit = bits.length > 0 ? Prisma.sql`CASE ${Prisma.join(bits, " ")} ELSE 0 END` : Prisma.sql`0`;
  const ticked = Object.entries(facets).map(
    ([facet, values]) => Prisma.sql`f.facet = ${facet} AND f.value = ANY(${values}::text[])`,
  );
  const isTicked = ticked.length > 0 ? Prisma.sql`(${Prisma.join(ticked, " OR ")})` : Prisma.sql`false`;
  const ofCategory = Prisma.sql`UNION SELECT facet_value_id FROM facet_count WHERE ${within(category)}`;
  return Prisma.sql`
    SELECT * FROM (
      SELECT f.facet, a.label_fr AS "facetFr", a.label_en AS "facetEn", coalesce(a.position, 0) AS "facetPosition",
             f.value, f.label_fr AS "labelFr", f.label_en AS "labelEn", f.swatch, f.position, n.count,
             row_number() OVER (PARTITION BY f.facet ORDER BY ${isTicked} DESC, n.count DESC, f.id) AS rank
      FROM (
        SELECT f.id, coalesce(sum(c.count) FILTER (WHERE c.missed IN (0, ${ownBit})), 0)::int AS count
        FROM (SELECT id FROM counts ${category && !query ? ofCategory : Prisma.empty}) offered
        JOIN facet_value f USING (id) LEFT JOIN counts c USING (id)
        GROUP BY f.id
      ) n
      JOIN facet_value f USING (id) LEFT JOIN attribute a ON a.code = f.facet
    ) ranked WHERE rank <= ${valuesShown}`;
}

/** What is at home in a category or under it, and its own guests; those of the categories under it may be at home in it. */
const within = (category: string | undefined) =>
  category
    ? Prisma.sql`(category_path = ${category} OR NOT guests AND category_path >= ${`${category}/`} AND category_path < ${`${category}0`})`
    : Prisma.sql`NOT guests`;
