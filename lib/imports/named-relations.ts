/**
 * What the product of this id has to do with others, in its order, as files say it: the other by its first SKU. SQL, for
 * the export and for what is compared with it.
 */
export const namedRelations = (productId: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'sku', other.sku, 'wordsFr', r.words_fr, 'wordsEn', r.words_en)
                   ORDER BY r.position, r.kind, r.other_id)
  FROM product_relation r CROSS JOIN LATERAL (${firstSku("r.other_id")}) other
  WHERE r.product_id = ${productId}), '[]')`;

/** The SKU that a product is named by: of its first article, for sale if any is. */
export const firstSku = (productId: string): string => `
  SELECT sku FROM variant WHERE product_id = ${productId} ORDER BY active DESC, position, sku LIMIT 1`;
