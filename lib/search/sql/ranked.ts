import { database } from "#lib/platform/database";
import type { Ranked } from "#lib/ranking/standing";

/** What decides where these products stand, as their listings keep it. */
export const readRanked = (handles: readonly string[]) => database.$queryRaw<(Ranked & Readonly<{ handle: string }>)[]>`
  SELECT p.handle, l.product_id AS "productId", l.category_path AS "categoryPath", l.department_path AS "departmentPath",
         l.brand_code AS "brandCode", cardinality(l.in_stock_at) > 0 AS "inStock", l.popularity, l.sold,
         l.margin_minor AS "marginMinor", l.created_at AS "createdAt",
         (SELECT coalesce(array_agg(facet || ':' || value), '{}') FROM facet_value WHERE id = ANY(l.facets)) AS attributes
  FROM product p JOIN listing l ON l.product_id = p.id
  WHERE p.handle = ANY(${[...handles]}::text[])`;
