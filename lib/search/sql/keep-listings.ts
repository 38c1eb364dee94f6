import type { Transaction } from "#lib/platform/database";
import type { StoredCard } from "../cards.ts";
import type { CardPricing } from "../pricing.ts";
import { carriedBy } from "./carried.ts";

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

/** Writes the narrow rows that lists filter, sort and count by, of active products only; answers where it listed them. */
export const keepListings = (tx: Transaction, listed: readonly Listed[], now: Date) => {
  const ids = listed.map(({ productId }) => productId);
  const rows = listed.map(({ productId, priceMinor, inStockAt, sureUntil }) => ({
    productId,
    priceMinor,
    inStockAt,
    sureUntil,
  }));
  return tx.$queryRaw<Place[]>`
    WITH facets AS (
      SELECT c.product_id, array_agg(f.id ORDER BY f.id) AS ids
      FROM (${carriedBy(ids)}) c JOIN facet_value f USING (facet, value) GROUP BY c.product_id
    ), codes AS (
      SELECT product_id, array_agg(lower(sku)) || array_remove(array_agg(gtin), NULL) AS codes
      FROM variant WHERE product_id = ANY(${ids}::uuid[]) AND active GROUP BY product_id
    )
    INSERT INTO listing (product_id, department_path, category_path, brand_code, price_minor, popularity, created_at,
                         facets, in_stock_at, sure_until, codes, refreshed_at)
    SELECT p.id, split_part(c.path, '/', 1), c.path, p.brand_code, r."priceMinor", p.popularity, p.created_at,
           coalesce(facets.ids, '{}'), r."inStockAt", r."sureUntil", codes.codes || lower(p.external_id), ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("productId" uuid, "priceMinor" int, "inStockAt" text[], "sureUntil" timestamptz[])
    JOIN product p ON p.id = r."productId" AND p.status = 'active'
    JOIN category c ON c.id = p.category_id
    JOIN codes ON codes.product_id = p.id
    LEFT JOIN facets ON facets.product_id = p.id
    ORDER BY p.popularity DESC
    ON CONFLICT (product_id) DO UPDATE SET
      department_path = excluded.department_path, category_path = excluded.category_path,
      brand_code = excluded.brand_code, price_minor = excluded.price_minor, popularity = excluded.popularity,
      facets = excluded.facets, in_stock_at = excluded.in_stock_at, sure_until = excluded.sure_until, codes = excluded.codes,
      refreshed_at = excluded.refreshed_at
    RETURNING product_id AS "productId", category_path AS "categoryPath"`;
};

/** Takes out the listings of products that may no longer be listed: archived, draft, or with nothing for sale. */
export const dropListings = (tx: Transaction, productIds: readonly string[], kept: readonly string[]) => tx.$executeRaw`
  DELETE FROM listing WHERE product_id = ANY(${productIds}::uuid[]) AND product_id <> ALL(${kept}::uuid[])`;
