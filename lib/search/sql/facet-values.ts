import type { Transaction } from "#lib/platform/database";
import { carriedBy } from "./carried.ts";

/** Makes sure that every facet value of these products has a row with its labels of today. */
export const keepFacetValues = (tx: Transaction, productIds: readonly string[]) => tx.$executeRaw`
  INSERT INTO facet_value AS known (facet, value, label_fr, label_en, swatch, position)
  SELECT DISTINCT ON (c.facet, c.value) c.facet, c.value,
         coalesce(b.name, a.label_fr, o.label_fr, CASE c.value WHEN 'true' THEN 'Oui' WHEN 'false' THEN 'Non' ELSE c.value END),
         coalesce(a.label_en, o.label_en, CASE c.value WHEN 'true' THEN 'Yes' WHEN 'false' THEN 'No' END),
         coalesce(a.swatch, o.swatch), coalesce(a.position, o.position, 0)
  FROM (${carriedBy(productIds)}) c
  LEFT JOIN brand b ON c.facet = 'brand' AND b.code = c.value
  LEFT JOIN attribute_value a ON a.attribute_code = c.facet AND a.code = c.value
  LEFT JOIN facet_value f ON f.facet = c.facet AND f.value = c.value
  LEFT JOIN LATERAL (
    SELECT choice.value->>'labelFr' AS label_fr, choice.value->>'labelEn' AS label_en,
           choice.value->>'swatch' AS swatch, choice.position::int AS position
    FROM product_option option
    CROSS JOIN LATERAL jsonb_array_elements(option."values") WITH ORDINALITY choice(value, position)
    WHERE option.product_id = c.product_id AND option.code = c.facet AND choice.value->>'code' = c.value
      AND a.code IS NULL AND f.id IS NULL
  ) o ON true
  WHERE f.id IS NULL OR a.code IS NOT NULL
    AND (f.label_fr, f.label_en, f.swatch, f.position) IS DISTINCT FROM (a.label_fr, a.label_en, a.swatch, a.position)
  ORDER BY c.facet, c.value
  ON CONFLICT (facet, value) DO UPDATE
    SET label_fr = excluded.label_fr, label_en = excluded.label_en, swatch = excluded.swatch, position = excluded.position`;
