import type { Transaction } from "#lib/platform/database";
import type { ChoiceSaid, Parts } from "../version-parts.ts";

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
