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

/** Writes the prices that have changed, with what is left of them; answers whose, and the categories whose order that may change. */
export async function keepPrices(
  tx: Transaction,
  prices: readonly Readonly<{ productId: string; priceMinor: number }>[],
): Promise<Readonly<{ productIds: string[]; paths: string[] }>> {
  const ids = prices.map(({ productId }) => productId);
  const minors = prices.map(({ priceMinor }) => priceMinor);
  const rows = await tx.$queryRaw<{ id: string; path: string }[]>`
    UPDATE listing l SET price_minor = p.price_minor,
      margin_minor = l.margin_minor + round((p.price_minor - l.price_minor) * 10000.0 / (10000 + product.vat_basis_points))::int
    FROM unnest(${ids}::uuid[], ${minors}::int[]) AS p (product_id, price_minor)
    JOIN product ON product.id = p.product_id
    WHERE l.product_id = p.product_id AND l.price_minor <> p.price_minor
    RETURNING l.product_id AS id, l.category_path AS path`;
  return { productIds: rows.map(({ id }) => id), paths: [...new Set(rows.map(({ path }) => path))] };
}
