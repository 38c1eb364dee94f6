import { database, type Prisma } from "#lib/platform/database";
import type { Buyer, ListedPrice } from "./schema.ts";

type Row = ListedPrice & Readonly<{ variantId: string }>;

/**
 * What the price lists say for this buyer at this instant, by variant id; one no list names costs its base price. Of
 * the lists that fit, the highest priority wins, then the one for more; null in a list means any.
 */
export async function listPricesFor(
  { channel, country, group, quantity }: Buyer,
  variantIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, ListedPrice>> {
  const rows = await database.$queryRaw<Row[]>`
    /* prepared */
    SELECT DISTINCT ON (p.variant_id) p.variant_id AS "variantId", l.code AS "listCode", p.amount_minor AS "amountMinor",
           l.net, p.min_quantity AS "minQuantity"
    FROM list_price p JOIN price_list l ON l.id = p.list_id
    WHERE p.variant_id = ANY(${[...variantIds]}::uuid[]) AND p.min_quantity <= ${quantity}
      AND p.since <= ${at} AND (p.until IS NULL OR p.until > ${at})
      AND l.active AND l.currency = 'EUR'
      AND (l.channel IS NULL OR l.channel = ${channel})
      AND (l.country IS NULL OR l.country = ${country})
      AND (l.customer_group IS NULL OR l.customer_group = ${group})
      AND (l.starts_at IS NULL OR l.starts_at <= ${at}) AND (l.ends_at IS NULL OR l.ends_at > ${at})
    ORDER BY p.variant_id, l.priority DESC, l.code, p.min_quantity DESC`;
  return new Map(rows.map(({ variantId, ...listed }) => [variantId, listed]));
}

export type PriceListView = Prisma.PriceListGetPayload<object>;

/** Every price list, highest priority first. */
export const priceLists = (): Promise<PriceListView[]> =>
  database.priceList.findMany({ orderBy: [{ priority: "desc" }, { code: "asc" }] });
