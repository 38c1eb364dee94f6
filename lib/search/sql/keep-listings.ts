import { Prisma, type Transaction } from "#lib/platform/database";
import type { Rankings } from "#lib/ranking/scopes";
import type { StoredCard } from "../cards.ts";
import type { CardPricing } from "../pricing.ts";
import { carriedBy } from "./carried.ts";
import { ranksOf } from "./rank.ts";

/** A product's two cards, and what of them lists sort and filter by. */
export type Listed = Readonly<{
  productId: string;
  priceMinor: number;
  inStockAt: readonly string[];
  /** Until when each of those places surely has one, in the same order. */
  sureUntil: readonly (string | null)[];
  cardFr: StoredCard;
  cardEn: StoredCard;
  pricing: CardPricing;
}>;

/** Where a product is listed. */
type Place = Readonly<{ productId: string; categoryPath: string }>;

/** Where these products are listed now; those that are not listed have no place. */
export const listedPlaces = (tx: Transaction, productIds: readonly string[]) => tx.$queryRaw<Place[]>`
  SELECT product_id AS "productId", category_path AS "categoryPath" FROM listing WHERE product_id = ANY(${productIds}::uuid[])`;

/** What is left of product `p`'s net price once its cheapest article is paid; null where its cost is not known. */
const marginAt = (priceMinor: Prisma.Sql) =>
  Prisma.sql`round(${priceMinor} * 10000.0 / (10000 + p.vat_basis_points))::int - articles.cost_minor`;

/**
 * Writes the narrow rows that lists filter, sort and count by, of active products only, where the rankings of now place
 * them; answers where it listed them. What an import has only begun to fill is planned as if it were small: what is gathered
 * of these products is gathered once, not for each of them.
 */
export const keepListings = (tx: Transaction, listed: readonly Listed[], rankings: Rankings, now: Date) => {
  const ranks = ranksOf(rankings, now);
  const ids = listed.map(({ productId }) => productId);
  const rows = listed.map(({ productId, priceMinor, inStockAt, sureUntil }) => ({
    productId,
    priceMinor,
    inStockAt,
    sureUntil,
  }));
  return tx.$queryRaw<Place[]>`
    WITH facets AS MATERIALIZED (
      SELECT c.product_id, array_agg(f.id ORDER BY f.id) AS ids
      FROM (${carriedBy(ids)}) c JOIN facet_value f USING (facet, value) GROUP BY c.product_id
    ), articles AS MATERIALIZED (
      SELECT v.product_id, array_agg(lower(v.sku)) || array_remove(array_agg(v.gtin), NULL) AS codes,
             (array_agg(price.cost_minor ORDER BY price.gross_minor, v.position))[1] AS cost_minor
      FROM variant v LEFT JOIN price ON price.variant_id = v.id
      WHERE v.product_id = ANY(${ids}::uuid[]) AND v.active GROUP BY v.product_id
    ), l AS (
    SELECT p.id AS product_id, split_part(c.path, '/', 1) AS department_path, c.path AS category_path, p.brand_code,
           r."priceMinor" AS price_minor, p.popularity, p.created_at, coalesce(facets.ids, '{}') AS facets,
           r."inStockAt" AS in_stock_at, r."sureUntil" AS sure_until, articles.codes || lower(p.external_id) AS codes,
           coalesce(before.sold, 0) AS sold, ${marginAt(Prisma.sql`r."priceMinor"`)} AS margin_minor
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("productId" uuid, "priceMinor" int, "inStockAt" text[], "sureUntil" timestamptz[])
    JOIN product p ON p.id = r."productId" AND p.status = 'active'
    JOIN category c ON c.id = p.category_id
    JOIN articles ON articles.product_id = p.id
    LEFT JOIN facets ON facets.product_id = p.id
    LEFT JOIN listing before ON before.product_id = p.id
    )
    INSERT INTO listing (product_id, department_path, category_path, brand_code, price_minor, popularity, created_at,
                         facets, in_stock_at, sure_until, codes, sold, margin_minor, refreshed_at,
                         rank_category, rank_department, rank_shop, store_ranks)
    SELECT l.*, ${now}, ${ranks.category}, ${ranks.department}, ${ranks.shop}, ${ranks.stores}
    FROM l
    ORDER BY l.popularity DESC
    ON CONFLICT (product_id) DO UPDATE SET
      department_path = excluded.department_path, category_path = excluded.category_path,
      brand_code = excluded.brand_code, price_minor = excluded.price_minor, popularity = excluded.popularity,
      facets = excluded.facets, in_stock_at = excluded.in_stock_at, sure_until = excluded.sure_until, codes = excluded.codes,
      margin_minor = excluded.margin_minor, refreshed_at = excluded.refreshed_at,
      rank_category = excluded.rank_category, rank_department = excluded.rank_department,
      rank_shop = excluded.rank_shop, store_ranks = excluded.store_ranks
    RETURNING product_id AS "productId", category_path AS "categoryPath"`;
};

/** Takes out the listings of products that may no longer be listed: archived, draft, or with nothing for sale. */
export const dropListings = (tx: Transaction, productIds: readonly string[], kept: readonly string[]) => tx.$executeRaw`
  DELETE FROM listing WHERE product_id = ANY(${productIds}::uuid[]) AND product_id <> ALL(${kept}::uuid[])`;
