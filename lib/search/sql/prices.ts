import { Prisma, type Transaction } from "#lib/platform/database";
import type { Reach, ReachedTurn } from "#lib/promotions/queries-turns";
import type { CardPricing } from "../pricing.ts";

/** Of a row `turn (period_id, at)`: the prices that lists sort by have followed it. */
export const isFollowed = Prisma.sql`EXISTS (
  SELECT FROM listing_turn WHERE listing_turn.period_id = turn.period_id AND listing_turn.at = turn.at)`;

export const markFollowed = (tx: Transaction, turns: readonly Pick<ReachedTurn, "periodId" | "at">[]) =>
  tx.listingTurn.createMany({ data: turns.map(({ periodId, at }) => ({ periodId, at })), skipDuplicates: true });

type Priced = Readonly<{ productId: string; pricing: CardPricing }>;

/** The next products, by their id, that a promotion may have touched. */
export const pricingsReached = (
  tx: Transaction,
  reach: readonly Reach[],
  after: string | null,
  most: number,
): Promise<Priced[]> => tx.$queryRaw<Priced[]>`
  SELECT product_id AS "productId", c.pricing
  FROM listing l JOIN listing_card c USING (product_id)
  WHERE (${after}::uuid IS NULL OR product_id > ${after}::uuid)
    AND (${Prisma.join(reach.map(reached), " OR ")})
  ORDER BY product_id LIMIT ${most}`;

function reached({ categories, brands, skus }: Reach): Prisma.Sql {
  const within = Prisma.sql`(l.category_path = ANY(${[...categories]}) OR l.department_path = ANY(${[...categories]}))`;
  const codes = skus.map((sku) => sku.toLowerCase());
  return Prisma.sql`(${categories.length > 0 ? within : Prisma.sql`true`}
    AND ${brands.length > 0 ? Prisma.sql`l.brand_code = ANY(${[...brands]})` : Prisma.sql`true`}
    AND ${skus.length > 0 ? Prisma.sql`l.codes && ${codes}::text[]` : Prisma.sql`true`})`;
}

/** Writes the prices that have changed; answers the categories whose order that may change. */
export async function keepPrices(
  tx: Transaction,
  prices: readonly Readonly<{ productId: string; priceMinor: number }>[],
): Promise<string[]> {
  const ids = prices.map(({ productId }) => productId);
  const minors = prices.map(({ priceMinor }) => priceMinor);
  const rows = await tx.$queryRaw<{ path: string }[]>`
    WITH moved AS (
      UPDATE listing l SET price_minor = p.price_minor
      FROM unnest(${ids}::uuid[], ${minors}::int[]) AS p (product_id, price_minor)
      WHERE l.product_id = p.product_id AND l.price_minor <> p.price_minor
      RETURNING l.category_path)
    SELECT DISTINCT category_path AS path FROM moved`;
  return rows.map(({ path }) => path);
}
