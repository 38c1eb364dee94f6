import { database } from "#lib/platform/database";

/** How many orders had each promotion, and what it took off them. Cancelled orders gave nothing. */
export async function givenByPromotions(
  promotionIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<{ orders: number; givenMinor: number }>>> {
  if (promotionIds.length === 0) return new Map();
  const rows = await database.$queryRaw<{ id: string; orders: number; givenMinor: number }[]>`
    SELECT applied ->> 'promotionId' AS id, count(*)::int AS orders,
           sum((applied ->> 'discountMinor')::int)::int AS "givenMinor"
    FROM orders o CROSS JOIN LATERAL jsonb_array_elements(o.promotions) applied
    WHERE o.promotions <> '[]' AND o.state <> 'cancelled' AND applied ->> 'promotionId' = ANY (${[...promotionIds]})
    GROUP BY 1`;
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

export type PromotionDay = Readonly<{
  day: string;
  orders: number;
  givenMinor: number;
  /** Of the goods and the delivery of those orders, VAT included, less what was refunded. */
  revenueMinor: number;
  netMinor: number;
  /** What their goods cost us, at today's cost; null when one is not known. */
  costMinor: number | null;
}>;

/** What the orders that had a promotion brought, day by day in the shop's time zone, latest first. */
export const promotionDays = (promotionId: string, days = 120): Promise<PromotionDay[]> =>
  database.$queryRaw<PromotionDay[]>`
    SELECT to_char(o.placed_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS day, count(*)::int AS orders,
           sum(given.minor)::int AS "givenMinor", sum(o.total_minor + o.reduced_minor - o.refunded_minor)::int AS "revenueMinor",
           sum(goods.net)::int AS "netMinor",
           CASE WHEN bool_and(goods.known) THEN sum(goods.cost)::int END AS "costMinor"
    FROM orders o
    CROSS JOIN LATERAL (
      SELECT sum((applied ->> 'discountMinor')::int) AS minor FROM jsonb_array_elements(o.promotions) applied
      WHERE applied ->> 'promotionId' = ${promotionId}
    ) given
    CROSS JOIN LATERAL (
      SELECT sum(round(l.total_gross_minor / (1 + l.vat_basis_points / 10000.0))) AS net,
             sum(price.cost_minor * l.quantity) AS cost, bool_and(price.cost_minor IS NOT NULL) AS known
      FROM order_line l LEFT JOIN price ON price.variant_id = l.variant_id WHERE l.order_id = o.id
    ) goods
    WHERE o.promotions @> jsonb_build_array(jsonb_build_object('promotionId', ${promotionId}::text))
      AND o.state <> 'cancelled'
    GROUP BY 1 ORDER BY 1 DESC LIMIT ${days}`;
