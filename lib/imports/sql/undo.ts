import { Prisma, type Transaction } from "#lib/platform/database";

export type Undone = Readonly<{ productId: string; undone: "restored" | "archived" | "kept" }>;

/**
 * Decides over the next changes of a run: what somebody has changed since is kept as it is, what the import created is
 * to be archived, everything else to be restored.
 */
export const decide = (tx: Transaction, runId: string, most: number) => tx.$queryRaw<Undone[]>`
  UPDATE import_change c
  SET undone = CASE WHEN due.current IS DISTINCT FROM c.version THEN 'kept' WHEN c.kind = 'created' THEN 'archived' ELSE 'restored' END
  FROM (
    SELECT c.line, p.version AS current FROM import_change c LEFT JOIN product p ON p.id = c.product_id
    WHERE c.run_id = ${runId}::uuid AND c.undone IS NULL AND c.version IS NOT NULL ORDER BY c.line LIMIT ${most}
  ) due
  WHERE c.run_id = ${runId}::uuid AND c.line = due.line
  RETURNING c.product_id AS "productId", c.undone`;

export const archive = (tx: Transaction, ids: readonly string[], now: Date) => tx.$executeRaw`
  UPDATE product SET status = 'archived', version = version + 1, content_hash = NULL, updated_at = ${now}
  WHERE id = ANY(${ids}::uuid[])`;

/** Puts products back to what they were, with the variants they had; barcodes that another product has by now stay there. */
export async function restore(tx: Transaction, runId: string, ids: readonly string[], now: Date): Promise<void> {
  const wanted = Prisma.sql`c.run_id = ${runId}::uuid AND c.product_id = ANY(${ids}::uuid[])`;
  await tx.$executeRaw`
    UPDATE product p SET
      name_fr = c.before->>'nameFr', name_en = c.before->>'nameEn',
      description_fr = c.before->>'descriptionFr', description_en = c.before->>'descriptionEn',
      category_id = coalesce((SELECT id FROM category WHERE path = c.before->>'category'), p.category_id),
      brand_code = (SELECT code FROM brand WHERE code = c.before->>'brand'),
      vat_basis_points = (c.before->>'vatBasisPoints')::int, popularity = (c.before->>'popularity')::int,
      attributes = c.before->'attributes', content_hash = NULL, version = p.version + 1, updated_at = ${now}
    FROM import_change c WHERE ${wanted} AND p.id = c.product_id`;
  await tx.$executeRaw`
    UPDATE variant v SET active = false, gtin = NULL FROM import_change c
    WHERE ${wanted} AND v.product_id = c.product_id AND NOT c.before->'variants' ? v.sku`;
  await tx.$executeRaw`
    UPDATE variant v SET gtin = NULL FROM import_change c
    WHERE ${wanted} AND v.product_id = c.product_id AND v.gtin IS DISTINCT FROM c.before->'variants'->v.sku->>'gtin'`;
  await tx.$executeRaw`
    UPDATE variant v SET active = true,
      gtin = (SELECT was FROM (SELECT c.before->'variants'->v.sku->>'gtin' AS was) g
              WHERE NOT EXISTS (SELECT FROM variant other WHERE other.gtin = was AND other.id <> v.id)),
      options = c.before->'variants'->v.sku->'options',
      weight_grams = (c.before->'variants'->v.sku->>'weightGrams')::int
    FROM import_change c WHERE ${wanted} AND v.product_id = c.product_id AND c.before->'variants' ? v.sku`;
  await tx.$executeRaw`
    UPDATE price SET cost_minor = (c.before->'variants'->v.sku->>'costMinor')::int
    FROM import_change c JOIN variant v ON v.product_id = c.product_id
    WHERE ${wanted} AND price.variant_id = v.id AND c.before->'variants'->v.sku ? 'costMinor'`;
  await tx.$executeRaw`
    DELETE FROM product_option o USING import_change c WHERE ${wanted} AND o.product_id = c.product_id`;
  await tx.$executeRaw`
    INSERT INTO product_option (product_id, code, label_fr, label_en, position, "values")
    SELECT c.product_id, o.value->>'code', o.value->>'labelFr', o.value->>'labelEn', o.place - 1, o.value->'values'
    FROM import_change c CROSS JOIN LATERAL jsonb_array_elements(c.before->'options') WITH ORDINALITY o(value, place)
    WHERE ${wanted}`;
  const otherwise = Prisma.sql`${wanted} AND c.before->'relations' <> c.after->'relations'`;
  await tx.$executeRaw`
    DELETE FROM product_relation r USING import_change c WHERE ${otherwise} AND r.product_id = c.product_id`;
  await tx.$executeRaw`
    INSERT INTO product_relation (product_id, kind, other_id, position, words_fr, words_en)
    SELECT c.product_id, r.value->>'kind', other.id, r.place - 1, r.value->>'wordsFr', r.value->>'wordsEn'
    FROM import_change c CROSS JOIN LATERAL jsonb_array_elements(c.before->'relations') WITH ORDINALITY r(value, place)
    JOIN product other ON other.id = coalesce(
      (c.before->'related'->>(r.value->>'sku'))::uuid, (SELECT product_id FROM variant WHERE sku = r.value->>'sku'))
    WHERE ${otherwise}
    ON CONFLICT DO NOTHING`;
}
