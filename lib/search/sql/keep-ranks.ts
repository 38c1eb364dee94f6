import { Prisma, type Transaction } from "#lib/platform/database";
import { type Rankings, type Scope, shelfOf } from "#lib/ranking/scopes";
import { scopeOf } from "./filters.ts";
import { ranksOf } from "./rank.ts";

/** Writes where these products stand now; answers the categories whose order that changed. */
export async function keepRanks(
  tx: Transaction,
  productIds: readonly string[],
  rankings: Rankings,
  now: Date,
): Promise<string[]> {
  if (productIds.length === 0) return [];
  const ranks = ranksOf(rankings, now);
  const rows = await tx.$queryRaw<{ path: string }[]>`
    WITH ranked AS (
      SELECT l.product_id, ${ranks.category} AS category, ${ranks.department} AS department, ${ranks.shop} AS shop,
             ${ranks.stores} AS stores
      FROM listing l WHERE l.product_id = ANY(${productIds}::uuid[])
    ), moved AS (
      UPDATE listing l SET rank_category = r.category, rank_department = r.department, rank_shop = r.shop, store_ranks = r.stores
      FROM ranked r
      WHERE l.product_id = r.product_id AND (l.rank_category, l.rank_department, l.rank_shop, l.store_ranks)
        IS DISTINCT FROM (r.category, r.department, r.shop, r.stores)
      RETURNING l.category_path)
    SELECT DISTINCT category_path AS path FROM moved`;
  return rows.map(({ path }) => path);
}

/** The next products, by their id, that a ranking may order. */
export async function nextRanked(tx: Transaction, scope: Scope, after: string | null, most: number): Promise<string[]> {
  const { category, availableAt } = shelfOf(scope);
  const within = scopeOf({ ...(category && { category }), ...(availableAt && { availableAt }) });
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT l.product_id AS id FROM listing l
    WHERE ${within ?? Prisma.sql`true`} AND (${after}::uuid IS NULL OR l.product_id > ${after}::uuid)
    ORDER BY l.product_id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** Writes how many pieces of each product were sold; what is not named sold none. Answers the products of which that changed. */
export async function keepSold(
  tx: Transaction,
  sold: readonly Readonly<{ handle: string; units: number }>[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH told AS (
      SELECT p.id, t.units
      FROM unnest(${sold.map(({ handle }) => handle)}::text[], ${sold.map(({ units }) => units)}::int[]) t(handle, units)
      JOIN product p USING (handle)
    ), changed AS (
      SELECT l.product_id, coalesce(told.units, 0) AS units
      FROM listing l LEFT JOIN told ON told.id = l.product_id
      WHERE l.sold <> coalesce(told.units, 0)
    )
    UPDATE listing l SET sold = changed.units FROM changed WHERE l.product_id = changed.product_id
    RETURNING l.product_id AS id`;
  return rows.map(({ id }) => id);
}
