import type { Transaction } from "#lib/platform/database";
import { type ChangedParts, type ChoiceSaid, type Part, type Parts, partChanges } from "../version-parts.ts";

/** The pictures of a product as they stand. */
export const picturesOf = (tx: Transaction, productId: string): Promise<Parts["pictures"]> =>
  tx.media.findMany({
    where: { productId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    omit: { productId: true, position: true },
  });

/** The choices and variants of a product as they stand. */
export async function variantsOf(tx: Transaction, productId: string): Promise<Parts["variants"]> {
  const options = await tx.productOption.findMany({
    where: { productId },
    orderBy: { position: "asc" },
    omit: { productId: true, position: true },
  });
  const variants = await tx.$queryRaw<Parts["variants"]["variants"]>`
    SELECT id, sku, gtin, options, weight_grams AS "weightGrams", active, hs_code AS "hsCode", origin_country AS "originCountry"
    FROM variant WHERE product_id = ${productId}::uuid ORDER BY position, sku`;
  return { options: options as unknown as ChoiceSaid[], variants };
}

/** The documents of a product as they stand. */
const documentsOf = (tx: Transaction, productId: string): Promise<Parts["documents"]> =>
  tx.productDocument.findMany({
    where: { productId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    omit: { productId: true, position: true },
  });

/** What a product has to do with others, as it stands. */
const relationsOf = (tx: Transaction, productId: string): Promise<Parts["relations"]> => tx.$queryRaw`
  SELECT r.kind, r.other_id AS "otherId", p.name_fr AS name, r.words_fr AS "wordsFr", r.words_en AS "wordsEn"
  FROM product_relation r JOIN product p ON p.id = r.other_id
  WHERE r.product_id = ${productId}::uuid ORDER BY r.position, r.kind, r.other_id`;

/** What the variants of a product are made of, as it stands; those that are no bundles are not in it. */
const bundlesOf = (tx: Transaction, productId: string): Promise<Parts["bundles"]> => tx.$queryRaw`
  SELECT v.id, v.sku, json_agg(json_build_object('id', piece.id, 'sku', piece.sku, 'quantity', part.quantity)
                               ORDER BY part.position) AS parts
  FROM variant v JOIN bundle_component part ON part.bundle_id = v.id JOIN variant piece ON piece.id = part.component_id
  WHERE v.product_id = ${productId}::uuid GROUP BY v.id ORDER BY v.position, v.sku`;

/** Each part of a product as it stands. */
export const standingParts: { readonly [P in Part]: (tx: Transaction, productId: string) => Promise<Parts[P]> } = {
  pictures: picturesOf,
  variants: variantsOf,
  documents: documentsOf,
  relations: relationsOf,
  bundles: bundlesOf,
};

/** What had changed, since the version that stands kept them, of the parts that a save changes: a picture is added without a version. */
export async function changedSince(tx: Transaction, productId: string, version: number, parts: ChangedParts) {
  const kept = await tx.productVersionPart.findMany({
    where: { productId, version, part: { in: Object.keys(partChanges(parts)) } },
  });
  const since = kept.map(({ part, said }) => [part, [said, parts[part as Part]?.[0]]]);
  return partChanges(Object.fromEntries(since) as ChangedParts);
}
