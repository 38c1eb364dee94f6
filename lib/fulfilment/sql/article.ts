import type { Transaction } from "#lib/platform/database";

export type Article = Readonly<{ variantId: string; sku: string; name: string }>;

/** The article that a barcode or a reference names, as a scanner or a hand gives it; null when nothing is called so. */
export async function articleByCode(tx: Transaction, code: string): Promise<Article | null> {
  const [row] = await tx.$queryRaw<Article[]>`
    SELECT v.id AS "variantId", v.sku, p.name_fr AS name
    FROM variant v JOIN product p ON p.id = v.product_id
    WHERE v.gtin = ${code} OR v.sku = upper(${code})
    ORDER BY (v.gtin = ${code}) DESC NULLS LAST LIMIT 1`;
  return row ?? null;
}
