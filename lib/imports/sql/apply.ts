import type { Client } from "pg";
import { takeCounts } from "#lib/inventory/counted-elsewhere";
import { warehouse } from "#lib/inventory/schema";

/** Writes the staged products into the shop, each table in one or two statements. Answers their ids. */
export async function apply(client: Client, source: string, now: Date): Promise<string[]> {
  for (const [text, values] of [
    [departments, []],
    [categories, []],
    [brands, []],
    [attributes, []],
    [attributeValues, []],
    [products, [now]],
    [keepVariantIds, []],
    [freeBarcodes, []],
    [variants, []],
    [retireVariants, []],
    [retireOptions, []],
    [options, []],
    [endIntervals, [now]],
    [prices, [now]],
    [costs, []],
    [place, [warehouse]],
  ] as const) {
    await client.query(text, [...values]);
  }
  const counts = await client.query<{ variantId: string; count: number }>(
    'SELECT variant_id AS "variantId", stock AS count FROM staged_variant WHERE stock IS NOT NULL',
  );
  await takeCounts(client, { locationCode: warehouse, counts: counts.rows, actorName: `import ${source}`, now });
  const { rows } = await client.query<{ product_id: string }>("SELECT product_id FROM staged_product ORDER BY line");
  return rows.map(({ product_id }) => product_id);
}

const departments = `
  INSERT INTO category (id, handle, path, name_fr, name_en, position)
  SELECT gen_random_uuid(), department_handle, department_handle, department_fr, department_en, 1000
  FROM (SELECT DISTINCT ON (department_handle) * FROM staged_product ORDER BY department_handle, line) d
  ON CONFLICT (path) DO NOTHING`;

const categories = `
  INSERT INTO category (id, handle, path, parent_id, name_fr, name_en, position)
  SELECT gen_random_uuid(), c.category_handle, c.category_path, d.id, c.category_fr, c.category_en, 1000
  FROM (SELECT DISTINCT ON (category_path) * FROM staged_product ORDER BY category_path, line) c
  JOIN category d ON d.path = c.department_handle
  ON CONFLICT (path) DO NOTHING`;

const brands = `
  INSERT INTO brand (code, name)
  SELECT DISTINCT ON (brand_code) brand_code, brand_name FROM staged_product WHERE brand_code IS NOT NULL
  ORDER BY brand_code, line ON CONFLICT DO NOTHING`;

const attributes = `
  INSERT INTO attribute (code, label_fr, label_en, unit, facet, position)
  SELECT code, label_fr, label_en, unit, facet, 1000 FROM staged_attribute ORDER BY code ON CONFLICT DO NOTHING`;

const attributeValues = `
  INSERT INTO attribute_value (attribute_code, code, label_fr, label_en, position)
  SELECT attribute_code, code, label_fr, label_en, position FROM staged_value ORDER BY 1, 2 ON CONFLICT DO NOTHING`;

/** A known product keeps its address and its status, which are the shop's own; a draft that gets its first price opens. */
const products = `
  INSERT INTO product AS known (id, handle, source, external_id, status, category_id, brand_code, name_fr, name_en,
    description_fr, description_en, vat_basis_points, attributes, popularity, content_hash, created_at, updated_at)
  SELECT s.product_id, s.handle, s.source, s.external_id, s.status, c.id, s.brand_code, s.name_fr, s.name_en,
         s.description_fr, s.description_en, s.vat_basis_points, s.attributes, s.popularity, s.content_hash, $1::timestamptz, $1::timestamptz
  FROM staged_product s JOIN category c ON c.path = s.category_path
  ON CONFLICT (source, external_id) DO UPDATE SET
    category_id = excluded.category_id, brand_code = excluded.brand_code,
    name_fr = excluded.name_fr, name_en = excluded.name_en,
    description_fr = excluded.description_fr, description_en = excluded.description_en,
    vat_basis_points = excluded.vat_basis_points, attributes = excluded.attributes, popularity = excluded.popularity,
    content_hash = excluded.content_hash, updated_at = excluded.updated_at, version = known.version + 1,
    status = CASE WHEN known.status = 'draft' AND NOT EXISTS (
                    SELECT FROM variant v JOIN price ON price.variant_id = v.id WHERE v.product_id = known.id)
                  THEN excluded.status ELSE known.status END`;

const keepVariantIds = `
  UPDATE staged_variant s SET variant_id = v.id
  FROM staged_product p, variant v
  WHERE p.verdict = 'changed' AND p.line = s.line AND v.sku = s.sku`;

/** Barcodes that move between the variants of one product are let go first: the database wants them unique at each row. */
const freeBarcodes = `
  UPDATE variant v SET gtin = NULL
  FROM staged_product p
  WHERE p.verdict = 'changed' AND v.product_id = p.product_id AND v.gtin IS NOT NULL
    AND NOT EXISTS (SELECT FROM staged_variant s WHERE s.variant_id = v.id AND s.gtin = v.gtin)`;

const variants = `
  INSERT INTO variant (id, product_id, sku, gtin, options, weight_grams, position)
  SELECT s.variant_id, p.product_id, s.sku, s.gtin, s.options, s.weight_grams, s.position
  FROM staged_variant s JOIN staged_product p USING (line)
  ON CONFLICT (sku) DO UPDATE SET
    gtin = excluded.gtin, options = excluded.options, weight_grams = excluded.weight_grams,
    position = excluded.position, active = true`;

const retireVariants = `
  UPDATE variant v SET active = false
  FROM staged_product p
  WHERE p.verdict = 'changed' AND v.product_id = p.product_id AND v.active
    AND NOT EXISTS (SELECT FROM staged_variant s WHERE s.variant_id = v.id)`;

const retireOptions = `
  DELETE FROM product_option o USING staged_product p WHERE p.verdict = 'changed' AND o.product_id = p.product_id`;

const options = `
  INSERT INTO product_option (product_id, code, label_fr, label_en, position, "values")
  SELECT p.product_id, o.value->>'code', o.value->>'labelFr', o.value->>'labelEn', o.place - 1, o.value->'values'
  FROM staged_product p CROSS JOIN LATERAL jsonb_array_elements(p.options) WITH ORDINALITY o(value, place)`;

const moved = `
  moved AS (
    SELECT variant_id, gross_minor FROM staged_variant s
    WHERE gross_minor IS NOT NULL
      AND gross_minor IS DISTINCT FROM (SELECT price.gross_minor FROM price WHERE price.variant_id = s.variant_id)
  )`;

/** As lib/pricing does for one price: a price that stood for no time at all leaves no trace. */
const endIntervals = `
  WITH ${moved}, brief AS (
    DELETE FROM price_interval i USING moved WHERE i.variant_id = moved.variant_id AND i.until IS NULL AND i.since >= $1::timestamptz
  )
  UPDATE price_interval i SET until = $1::timestamptz
  FROM moved WHERE i.variant_id = moved.variant_id AND i.until IS NULL AND i.since < $1::timestamptz`;

const prices = `
  WITH ${moved}, history AS (
    INSERT INTO price_interval (variant_id, gross_minor, since) SELECT variant_id, gross_minor, $1::timestamptz FROM moved
  )
  INSERT INTO price (variant_id, gross_minor, since) SELECT variant_id, gross_minor, $1::timestamptz FROM moved
  ON CONFLICT (variant_id) DO UPDATE SET gross_minor = excluded.gross_minor, since = excluded.since`;

const costs = `
  UPDATE price SET cost_minor = s.cost_minor FROM staged_variant s
  WHERE price.variant_id = s.variant_id AND s.cost_minor IS NOT NULL AND price.cost_minor IS DISTINCT FROM s.cost_minor`;

const place = `
  INSERT INTO stock_location (code, kind, name) VALUES ($1::text, 'warehouse', 'Entrepôt') ON CONFLICT DO NOTHING`;
