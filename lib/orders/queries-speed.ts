import { database, type Transaction } from "#lib/platform/database";

/** Units sold in the last hour, and in an ordinary hour of the last four weeks. */
export type SellingSpeed = Readonly<{ lastHour: number; usual: number }>;

/** How fast each of these variants sells; one that never sold is not in the map. */
export async function sellingSpeeds(
  variantIds: readonly string[],
  now: Date,
  tx: Pick<Transaction, "$queryRaw"> = database,
): Promise<ReadonlyMap<string, SellingSpeed>> {
  if (variantIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<(SellingSpeed & { variantId: string })[]>`
    SELECT l.variant_id AS "variantId",
           coalesce(sum(l.quantity) FILTER (WHERE o.placed_at > ${now}::timestamptz - interval '1 hour'), 0)::int AS "lastHour",
           (coalesce(sum(l.quantity) FILTER (WHERE o.placed_at < ${now}::timestamptz - interval '1 day'), 0)
             / (27 * 24.0))::float8 AS usual
    FROM orders o JOIN order_line l ON l.order_id = o.id
    WHERE o.placed_at > ${now}::timestamptz - interval '28 days' AND o.state <> 'cancelled'
      AND l.variant_id = ANY(${[...variantIds]}::uuid[])
    GROUP BY l.variant_id`;
  return new Map(rows.map(({ variantId, lastHour, usual }) => [variantId, { lastHour, usual }]));
}
