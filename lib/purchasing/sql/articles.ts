import type { Transaction } from "#lib/platform/database";

export type OrderableArticle = Readonly<{
  sku: string;
  variantId: string;
  reference: string;
  packSize: number;
  costMinor: number;
}>;

/** What a supplier sells of these, by SKU. */
export async function soldBy(
  tx: Transaction,
  supplierCode: string,
  skus: readonly string[],
): Promise<ReadonlyMap<string, OrderableArticle>> {
  const rows = await tx.$queryRaw<OrderableArticle[]>`
    SELECT v.sku, a.variant_id AS "variantId", a.reference, a.pack_size AS "packSize", a.cost_minor AS "costMinor"
    FROM supplier_article a JOIN variant v ON v.id = a.variant_id
    WHERE a.supplier_code = ${supplierCode} AND v.sku = ANY(${[...skus]})`;
  return new Map(rows.map((row) => [row.sku, row]));
}
