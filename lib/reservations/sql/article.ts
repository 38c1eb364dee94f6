import type { Transaction } from "#lib/platform/database";

/** What can be set aside: something on sale, whose price nobody froze, in a store that sets things aside. */
export type Article = Readonly<{ variant_id: string; frozen: boolean; reserves: boolean | null }>;

export async function readArticle(tx: Transaction, sku: string, storeCode: string): Promise<Article | null> {
  const [row] = await tx.$queryRaw<Article[]>`
    SELECT v.id AS variant_id, 'reserve-collect' = ANY(s.services) AS reserves,
           EXISTS (SELECT FROM price_freeze WHERE price_freeze.variant_id = v.id) AS frozen
    FROM variant v
    JOIN product p ON p.id = v.product_id AND p.status = 'active' AND p.kind = 'physical'
    JOIN price ON price.variant_id = v.id
    LEFT JOIN store s ON s.code = ${storeCode}
    WHERE v.sku = ${sku} AND v.active`;
  return row ?? null;
}
