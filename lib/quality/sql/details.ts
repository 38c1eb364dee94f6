import { shownUnits } from "#lib/inventory/queries-available";
import { database, Prisma } from "#lib/platform/database";
import type { CategoryDetails, ProductDetails, StoreDetails } from "../schema.ts";

/** The next products on sale with all the robot looks at, in the order of their ids. */
export const productsAfter = (after: string, limit: number): Promise<ProductDetails[]> =>
  readProducts(Prisma.sql`p.id > ${after}::uuid`, limit);

/** These products, as far as they are on sale. */
export const productsOf = (ids: readonly string[]): Promise<ProductDetails[]> =>
  readProducts(Prisma.sql`p.id = ANY(${ids}::uuid[])`, ids.length);

const readProducts = (which: Prisma.Sql, limit: number) => database.$queryRaw<ProductDetails[]>`
  SELECT p.id, p.handle, p.kind, p.name_fr AS "nameFr", p.name_en AS "nameEn",
         p.description_fr AS "descriptionFr", p.description_en AS "descriptionEn", b.name AS brand,
         c.path AS "categoryPath", p.shipping_class AS "shippingClass", p.store_only AS "storeOnly",
         p.vat_basis_points AS "vatBasisPoints", p.eco_fee_minor AS "ecoFeeMinor",
         (SELECT count(*)::int FROM jsonb_object_keys(p.attributes)) AS attributes,
         p.legal, p.dimensions, coalesce(p.missing, '{}') AS missing, p.updated_at::text AS "updatedAt",
         (SELECT count(*)::int FROM product twin
          WHERE twin.name_fr = p.name_fr AND twin.id <> p.id AND twin.status = 'active') AS twins,
         (SELECT coalesce(json_agg(json_build_object('code', code, 'labelEn', label_en, 'values',
            (SELECT coalesce(json_agg(value->>'code'), '[]') FROM jsonb_array_elements("values") value)) ORDER BY position), '[]')
          FROM product_option WHERE product_id = p.id) AS options,
         (SELECT coalesce(json_agg(json_build_object('file', file, 'width', width, 'height', height, 'altFr', alt_fr,
            'altEn', alt_en, 'optionCode', option_code, 'valueCode', value_code) ORDER BY position), '[]')
          FROM media WHERE product_id = p.id) AS pictures,
         (SELECT coalesce(json_agg(json_build_object('sku', v.sku, 'gtin', v.gtin, 'weightGrams', v.weight_grams,
            'measure', v.measure, 'options', v.options, 'grossMinor', price.gross_minor, 'costMinor', price.cost_minor,
            'floorMinor', price.floor_minor,
            'frozen', EXISTS (SELECT FROM price_freeze WHERE price_freeze.variant_id = v.id),
            'available', coalesce(level.units, 0), 'countedAt', level.counted) ORDER BY v.position), '[]')
          FROM variant v
          LEFT JOIN price ON price.variant_id = v.id
          LEFT JOIN LATERAL (
            SELECT sum(greatest(${shownUnits(Prisma.sql`stock_offer`)}, 0))::int AS units, min(counted_at) AS counted
            FROM stock_offer WHERE variant_id = v.id
          ) level ON true
          WHERE v.product_id = p.id AND v.active) AS variants
  FROM product p
  JOIN category c ON c.id = p.category_id
  LEFT JOIN brand b ON b.code = p.brand_code
  WHERE p.status = 'active' AND ${which}
  ORDER BY p.id LIMIT ${limit}`;

export const categoriesInDetail = () => database.$queryRaw<CategoryDetails[]>`
  SELECT c.path, c.name_fr AS "nameFr", c.name_en AS "nameEn", c.intro_fr AS "introFr", c.intro_en AS "introEn",
         (SELECT count(*)::int FROM listing WHERE category_path = c.path OR department_path = c.path) AS products
  FROM category c ORDER BY c.path`;

export const storesInDetail = () => database.$queryRaw<StoreDetails[]>`
  SELECT s.code, s.name, s.phone, s.email, s.note_fr AS "noteFr", s.note_en AS "noteEn",
         (SELECT count(*)::int FROM opening_hours h WHERE h.store_code = s.code) AS "openDays",
         coalesce(cardinality(s.services), 0) AS services
  FROM store s ORDER BY s.code`;
