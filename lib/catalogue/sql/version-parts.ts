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

/** What had changed, since the version that stands kept them, of the parts that a save changes: a picture is added without a version. */
export async function changedSince(tx: Transaction, productId: string, version: number, parts: ChangedParts) {
  const kept = await tx.productVersionPart.findMany({
    where: { productId, version, part: { in: Object.keys(partChanges(parts)) } },
  });
  const since = kept.map(({ part, said }) => [part, [said, parts[part as Part]?.[0]]]);
  return partChanges(Object.fromEntries(since) as ChangedParts);
}
