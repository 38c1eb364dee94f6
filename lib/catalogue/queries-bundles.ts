import { database, Prisma } from "#lib/platform/database";

/**
 * What a bundle is made of, as one text ("Assiettes plates + 2 × Verres à vin"), as SQL; null for what is no bundle.
 * `words` chooses between the French and the English column.
 */
export const contentsText = (
  variantId: Prisma.Sql,
  words: (fr: Prisma.Sql, en: Prisma.Sql) => Prisma.Sql,
): Prisma.Sql => Prisma.sql`(
  SELECT string_agg(CASE WHEN part.quantity > 1 THEN part.quantity || ' × ' ELSE '' END
                    || ${words(Prisma.sql`made.name_fr`, Prisma.sql`made.name_en`)}, ' + ' ORDER BY part.position)
  FROM bundle_component part JOIN variant piece ON piece.id = part.component_id JOIN product made ON made.id = piece.product_id
  WHERE part.bundle_id = ${variantId})`;

/** What a product is made of when it is sold as a bundle, as JSON; null for most. */
export const contentsOfProduct = (productId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_agg(json_build_object('quantity', part.quantity, 'nameFr', made.name_fr, 'nameEn', made.name_en)
                  ORDER BY part.position)
  FROM variant bundle JOIN bundle_component part ON part.bundle_id = bundle.id
  JOIN variant piece ON piece.id = part.component_id JOIN product made ON made.id = piece.product_id
  WHERE bundle.product_id = ${productId} AND bundle.active)`;

export type BundlePart = Readonly<{
  bundleId: string;
  variantId: string;
  sku: string;
  quantity: number;
  nameFr: string;
  nameEn: string | null;
}>;

/** What these variants are made of, each part in its order; what is no bundle is not in it. */
export const partsOf = (variantIds: readonly string[]): Promise<BundlePart[]> => database.$queryRaw`
  SELECT part.bundle_id AS "bundleId", piece.id AS "variantId", piece.sku, part.quantity,
         made.name_fr AS "nameFr", made.name_en AS "nameEn"
  FROM bundle_component part JOIN variant piece ON piece.id = part.component_id JOIN product made ON made.id = piece.product_id
  WHERE part.bundle_id = ANY(${variantIds}::uuid[]) ORDER BY part.bundle_id, part.position`;
