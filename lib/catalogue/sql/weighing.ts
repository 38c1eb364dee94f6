import type { Transaction } from "#lib/platform/database";
import type { CompletenessFacts } from "../completeness.ts";
import { completenessOf } from "../completeness.ts";

type Weighed = CompletenessFacts & Readonly<{ id: string }>;

/** What the completeness of these products is weighed by. */
const weighedFacts = (tx: Transaction, productIds: readonly string[]): Promise<Weighed[]> => tx.$queryRaw`
  SELECT p.id, p.kind, p.name_en AS "nameEn", p.description_fr AS "descriptionFr", p.description_en AS "descriptionEn",
         p.type_code AS "typeCode", p.attributes, p.legal, p.eco_fee_minor AS "ecoFeeMinor",
         (SELECT coalesce(json_agg(json_build_object('altFr', alt_fr, 'altEn', alt_en)), '[]')
          FROM media WHERE product_id = p.id) AS pictures,
         EXISTS (SELECT FROM variant WHERE product_id = p.id AND active)
           AND NOT EXISTS (SELECT FROM variant v WHERE v.product_id = p.id AND v.active
                           AND NOT EXISTS (SELECT FROM price WHERE price.variant_id = v.id)) AS priced,
         coalesce((SELECT maker IS NOT NULL FROM brand WHERE code = p.brand_code), false) AS "brandHasMaker",
         coalesce((SELECT array_agg(attribute_code) FROM product_type_attribute
                   WHERE type_code = p.type_code AND required), '{}') AS "requiredAttributes",
         coalesce((SELECT required_legal FROM product_type WHERE code = p.type_code), '{}') AS "requiredLegal"
  FROM product p WHERE p.id = ANY(${productIds}::uuid[])`;

/** Weighs these products and writes down what was found. Answers what each does not tell. */
export async function weigh(tx: Transaction, productIds: readonly string[], now: Date) {
  const weighed = (await weighedFacts(tx, productIds)).map((facts) => ({ id: facts.id, ...completenessOf(facts) }));
  await tx.$executeRaw`
    UPDATE product SET completeness = w.score, missing = w.missing, weighed_at = greatest(${now}, product.updated_at)
    FROM jsonb_to_recordset(${JSON.stringify(weighed)}::jsonb) AS w (id uuid, score smallint, missing text[])
    WHERE product.id = w.id`;
  return new Map(weighed.map(({ id, missing }) => [id, missing]));
}
