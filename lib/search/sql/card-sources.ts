import { arrivalOf, shownUnits } from "#lib/inventory/queries-available";
import { Prisma, type Transaction } from "#lib/platform/database";
import { baseHistory } from "#lib/pricing/queries-base-prices";
import { shippingPlaces } from "#lib/stores/queries-shipping";
import type { CardSource } from "../cards.ts";

/** The score of a product as reviews keep it; null where nobody has written. */
const ratingOf = (productId: Prisma.Sql) => Prisma.sql`(
  SELECT json_build_object('average', round(sum(many * star)::numeric / sum(many), 1), 'count', sum(many))
  FROM product_rating r, unnest(r.stars) WITH ORDINALITY given(many, star)
  WHERE r.product_id = ${productId} HAVING sum(many) > 0)`;

/**
 * What the cards of these products are made from, in one statement; `planned` adds the prices that are scheduled. Products
 * without a priced variant have none, and a variant that may not be sold for its price has no stock.
 */
export const readCardSources = (
  reader: Pick<Transaction, "$queryRaw">,
  productIds: readonly string[],
  at: Date,
  planned = false,
): Promise<CardSource[]> => reader.$queryRaw<CardSource[]>`
    SELECT p.id, p.handle, p.external_id AS "externalId", p.kind, p.name_fr AS "nameFr", p.name_en AS "nameEn",
           category.path AS "categoryPath", p.brand_code AS "brandCode", p.vat_basis_points AS "vatBasisPoints",
           coalesce((p.legal->>'fixedBookPrice')::boolean, false) AS "fixedBookPrice",
           b.name AS brand, p.store_only AS "storeOnly", p.shipping_class AS "shippingClass",
           p.eco_fee_minor AS "ecoFeeMinor", p.legal->>'energyClass' AS "energyClass",
           p.legal->>'eprel' AS eprel, (
             SELECT coalesce(json_agg(json_build_object('kind', kind, 'file', file, 'language', language) ORDER BY position), '[]')
             FROM product_document WHERE product_id = p.id AND p.legal ? 'energyClass') AS documents,
           (p.legal->>'durabilityIndex')::float AS "durabilityIndex", ${ratingOf(Prisma.sql`p.id`)} AS rating,
           coalesce(m.pictures, '[]') AS pictures, coalesce(o.options, '[]') AS options,
           coalesce(v.variants, '[]') AS variants,
           p.sale_terms AS "saleTerms",
           (SELECT coalesce(json_agg(places), '[]') FROM ${shippingPlaces} places) AS shipping
    FROM product p
    JOIN category ON category.id = p.category_id
    LEFT JOIN brand b ON b.code = p.brand_code
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'file', file, 'width', width, 'height', height, 'altFr', alt_fr, 'altEn', alt_en, 'focalX', focal_x, 'focalY', focal_y,
        'optionCode', option_code, 'valueCode', value_code) ORDER BY position) AS pictures
      FROM media WHERE product_id = p.id
    ) m ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('code', code, 'values', "values") ORDER BY position) AS options
      FROM product_option WHERE product_id = p.id
    ) o ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object(
        'id', v.id, 'sku', v.sku, 'measure', v.measure, 'measureUnit', v.measure_unit,
        'grossMinor', price.gross_minor, 'costMinor', price.cost_minor, 'floorMinor', price.floor_minor,
        'history', ${baseHistory(at, planned)}, 'stock', coalesce(level.stock, '{}'), 'arrival', level.arrival, 'shelves', coalesce(level.shelves, '{}')) ORDER BY v.position) AS variants
      FROM variant v
      JOIN price ON price.variant_id = v.id
      LEFT JOIN LATERAL (
        SELECT json_object_agg(location_code, ${shownUnits(Prisma.sql`stock_offer`)}) AS stock,
               (array_agg(${arrivalOf(Prisma.sql`stock_offer`, Prisma.sql`1`)}) FILTER (WHERE location_code = 'WEB'))[1] AS arrival,
               json_object_agg(location_code, json_build_object('countedAt', counted_at, 'soldSince', coalesce((
                 SELECT -sum(m.on_hand_delta) FROM stock_movement m
                 WHERE m.variant_id = v.id AND m.location_code = stock_offer.location_code
                   AND m.reason = 'ship' AND m.at > stock_offer.counted_at), 0))) AS shelves
        FROM stock_offer
        WHERE variant_id = v.id AND NOT EXISTS (SELECT FROM price_freeze WHERE price_freeze.variant_id = v.id)
      ) level ON true
      WHERE v.product_id = p.id AND v.active AND (v.takes_place_at IS NULL OR v.takes_place_at > ${at})
    ) v ON true
    WHERE p.id = ANY(${productIds}::uuid[])`;
