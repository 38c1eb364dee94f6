import type { Client } from "pg";
import { warehouse } from "#lib/inventory/schema";

/**
 * Says of each changed product what it is and what it would be, in the same words, and takes back the verdict where the
 * two are one: a file that says in another way what the shop has changes nothing. What the file leaves open (a price, a
 * cost, a stock, its pictures, its relations) stays. Beside that it is kept whom a product had to do with (`related`), who may
 * be called otherwise by the time this is undone.
 */
export async function compareImages(client: Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM staged_product WHERE verdict = 'changed' LIMIT 1");
  if (!rowCount) return;
  await client.query(standing, [warehouse]);
  await client.query(wanted);
  await client.query(
    "UPDATE staged_product SET verdict = 'unchanged' WHERE verdict = 'changed' AND before - 'related' = after",
  );
}

const standing = `
  UPDATE staged_product s SET before = image.value
  FROM product p JOIN category c ON c.id = p.category_id
  CROSS JOIN LATERAL (
    SELECT jsonb_build_object(
      'nameFr', p.name_fr, 'nameEn', nullif(p.name_en, ''),
      'descriptionFr', btrim(replace(p.description_fr, E'\\r', ''), E' \\t\\n'),
      'descriptionEn', nullif(btrim(replace(p.description_en, E'\\r', ''), E' \\t\\n'), ''),
      'category', c.path, 'brand', p.brand_code, 'vatBasisPoints', p.vat_basis_points, 'popularity', p.popularity,
      'attributes', p.attributes,
      'pictures', coalesce((
        SELECT jsonb_agg(k.address ORDER BY k.position) FROM import_picture k WHERE k.product_id = p.id), '[]'),
      'relations', coalesce((SELECT relations FROM named_relations n WHERE n.product_id = p.id), '[]'),
      'related', coalesce((
        SELECT jsonb_object_agg(v.sku, r.other_id)
        FROM product_relation r JOIN variant v ON v.product_id = r.other_id WHERE r.product_id = p.id), '{}'),
      'options', coalesce((
        SELECT jsonb_agg(jsonb_build_object('code', o.code, 'labelFr', o.label_fr, 'labelEn', o.label_en, 'values', o.values) ORDER BY o.position)
        FROM product_option o WHERE o.product_id = p.id), '[]'),
      'variants', coalesce((
        SELECT jsonb_object_agg(v.sku, jsonb_build_object(
          'gtin', v.gtin, 'options', v.options, 'weightGrams', v.weight_grams,
          'priceMinor', price.gross_minor, 'costMinor', price.cost_minor, 'stock', level.on_hand))
        FROM variant v LEFT JOIN price ON price.variant_id = v.id
        LEFT JOIN stock_level level ON level.variant_id = v.id AND level.location_code = $1::text
        WHERE v.product_id = p.id AND v.active), '{}')
    ) AS value
  ) image
  WHERE s.verdict = 'changed' AND p.id = s.product_id`;

/** What the file says, each other product by its first SKU whichever the file names it by; one nobody knows stays as told. */
const toldRelations = `CASE s.relations WHEN '[]' THEN '[]' ELSE (
  SELECT jsonb_agg(jsonb_build_object('kind', t.value->'kind', 'sku', coalesce(other.sku, t.value->>'sku'),
                     'wordsFr', t.value->'wordsFr', 'wordsEn', t.value->'wordsEn') ORDER BY t.place)
  FROM jsonb_array_elements(s.relations) WITH ORDINALITY t(value, place)
  LEFT JOIN LATERAL (SELECT product_id FROM variant WHERE sku = t.value->>'sku' LIMIT 1) named ON true
  LEFT JOIN LATERAL (
    SELECT sku FROM variant v WHERE v.product_id = named.product_id ORDER BY v.active DESC, v.position, v.sku LIMIT 1
  ) other ON true) END`;

const wanted = `
  UPDATE staged_product s SET after = jsonb_build_object(
    'nameFr', s.name_fr, 'nameEn', nullif(s.name_en, ''),
    'descriptionFr', s.description_fr, 'descriptionEn', nullif(s.description_en, ''),
    'category', s.category_path, 'brand', s.brand_code, 'vatBasisPoints', s.vat_basis_points, 'popularity', s.popularity,
    'attributes', s.attributes, 'options', s.options,
    'pictures', CASE s.pictures WHEN '[]' THEN s.before->'pictures' ELSE jsonb_path_query_array(s.pictures, '$[*].address') END,
    'relations', coalesce(${toldRelations}, s.before->'relations'),
    'variants', (
      SELECT jsonb_object_agg(v.sku, jsonb_build_object(
        'gtin', v.gtin, 'options', v.options, 'weightGrams', v.weight_grams,
        'priceMinor', coalesce(to_jsonb(v.gross_minor), s.before->'variants'->v.sku->'priceMinor', 'null'),
        'costMinor', coalesce(to_jsonb(v.cost_minor), s.before->'variants'->v.sku->'costMinor', 'null'),
        'stock', coalesce(to_jsonb(v.stock), s.before->'variants'->v.sku->'stock', 'null')))
      FROM staged_variant v WHERE v.line = s.line)
  )
  WHERE s.verdict = 'changed'`;
