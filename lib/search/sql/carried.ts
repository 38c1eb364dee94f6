import { Prisma } from "#lib/platform/database";

/** The facet values products carry: their brand, attributes that filter, and options of variants for sale. */
export const carriedBy = (productIds: readonly string[]) => Prisma.sql`
  SELECT id AS product_id, 'brand' AS facet, brand_code AS value
  FROM product WHERE id = ANY(${productIds}::uuid[]) AND brand_code IS NOT NULL
  UNION
  SELECT p.id, a.code, v.value
  FROM product p
  CROSS JOIN LATERAL jsonb_each(p.attributes) content
  JOIN attribute a ON a.code = content.key AND a.facet
  CROSS JOIN LATERAL jsonb_array_elements_text(
    CASE jsonb_typeof(content.value) WHEN 'array' THEN content.value ELSE jsonb_build_array(content.value) END) v(value)
  WHERE p.id = ANY(${productIds}::uuid[]) AND length(v.value) <= 80
  UNION
  SELECT v.product_id, choice.key, choice.value
  FROM variant v
  CROSS JOIN LATERAL jsonb_each_text(v.options) choice
  WHERE v.product_id = ANY(${productIds}::uuid[]) AND v.active AND length(choice.value) <= 80
    AND (choice.key = 'size' OR EXISTS (SELECT FROM attribute a WHERE a.code = choice.key AND a.facet))`;
