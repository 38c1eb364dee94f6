import { Prisma, type Transaction } from "#lib/platform/database";
import { type CompletenessFacts, completenessOf } from "../completeness.ts";
import type { ProductContent } from "../content.ts";

type Weighed = CompletenessFacts & Readonly<{ id: string }>;

/** What the completeness of products is weighed by; `said` is what is said of them, in the columns of their table. */
const weighedFacts = (tx: Transaction, said: Prisma.Sql): Promise<Weighed[]> => tx.$queryRaw`
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
  FROM ${said} p`;

/** Weighs these products and writes down what was found. */
export async function weigh(tx: Transaction, productIds: readonly string[], now: Date) {
  const said = Prisma.sql`(SELECT * FROM product WHERE id = ANY(${productIds}::uuid[]))`;
  const weighed = (await weighedFacts(tx, said)).map((facts) => ({ id: facts.id, ...completenessOf(facts) }));
  await tx.$executeRaw`
    UPDATE product SET completeness = w.score, missing = w.missing, weighed_at = greatest(${now}, product.updated_at)
    FROM jsonb_to_recordset(${JSON.stringify(weighed)}::jsonb) AS w (id uuid, score smallint, missing text[])
    WHERE product.id = w.id`;
}

type Wished = Readonly<{ product: Readonly<{ id: string; kind: string }>; after: ProductContent }>;

/** What each of these products would not tell if this were said of it. */
export async function missingOf(tx: Transaction, wished: readonly Wished[]) {
  if (wished.length === 0) return new Map<string, readonly string[]>();
  const rows = wished.map(({ product: { id, kind }, after }) => ({ id, kind, ...after }));
  const said = Prisma.sql`(
    SELECT id, kind, "nameEn" AS name_en, "descriptionFr" AS description_fr, "descriptionEn" AS description_en,
           "typeCode" AS type_code, "brandCode" AS brand_code, attributes, legal, "ecoFeeMinor" AS eco_fee_minor
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w (
      id uuid, kind text, "nameEn" text, "descriptionFr" text, "descriptionEn" text, "typeCode" text, "brandCode" text,
      attributes jsonb, legal jsonb, "ecoFeeMinor" int))`;
  return new Map((await weighedFacts(tx, said)).map((facts) => [facts.id, completenessOf(facts).missing]));
}
