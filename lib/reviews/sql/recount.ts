import type { Transaction } from "#lib/platform/database";

/**
 * Counts the published reviews of a product anew. Its row is taken first, so that of two who publish at once the second
 * counts what the first has written.
 */
export async function recount(tx: Transaction, productId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO product_rating (product_id) VALUES (${productId}::uuid)
    ON CONFLICT (product_id) DO UPDATE SET product_id = excluded.product_id`;
  await tx.$executeRaw`
    UPDATE product_rating SET stars = (
      SELECT array_agg(coalesce(given.many, 0) ORDER BY star)
      FROM generate_series(1, 5) star
      LEFT JOIN (SELECT stars, count(*)::int AS many FROM review
                 WHERE product_id = ${productId}::uuid AND state = 'published' GROUP BY stars) given ON given.stars = star)
    WHERE product_id = ${productId}::uuid`;
}
