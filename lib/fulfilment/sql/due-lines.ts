import type { Day } from "#lib/kernel/local-time";
import { Prisma, type Transaction } from "#lib/platform/database";
import { handOverOn, parts } from "./wanted.ts";

export type DueLine = Readonly<{
  orderLineId: string;
  parcelId: string;
  orderId: string;
  variantId: string;
  sku: string;
  zone: string;
  shelf: string;
  quantity: number;
  /** Of a part of a bundle, so many are in each. */
  perUnit: number;
}>;

type Asked = Readonly<{ place: string; until: Day; parcelIds: readonly string[] | null }>;

/**
 * What the parcels of a place that leave by a day (or those that are named) want off its shelves, the first to leave
 * first; their orders are locked and then read, so that none is cancelled or edited meanwhile. Left out: held orders, what
 * is picked already or being picked, and what lies on no shelf.
 */
export async function lockDueLines(tx: Transaction, { place, until, parcelIds }: Asked): Promise<DueLine[]> {
  const due = await tx.$queryRaw<{ parcelId: string }[]>(Prisma.sql`
    SELECT p.id AS "parcelId"
    FROM orders o JOIN parcel p ON p.order_id = o.id
    WHERE o.state IN ('placed', 'preparing') AND o.held_since IS NULL AND p.location_code = ${place}
      AND p.sent_at IS NULL AND p.ready_at IS NULL AND p.collected_at IS NULL
      AND ${parcelIds ? Prisma.sql`p.id = ANY(${[...parcelIds]}::uuid[])` : Prisma.sql`${handOverOn} <= ${until}::date`}
    ORDER BY o.id
    FOR UPDATE OF o, p`);
  return tx.$queryRaw<DueLine[]>(Prisma.sql`
    SELECT l.id AS "orderLineId", l.parcel_id AS "parcelId", l.order_id AS "orderId", part.id AS "variantId", part.sku,
           coalesce(s.zone, '') AS zone, coalesce(s.shelf, '') AS shelf, part.quantity::int AS quantity, part.per_unit AS "perUnit"
    FROM parcel p
    JOIN orders o ON o.id = p.order_id
    JOIN order_line l ON l.parcel_id = p.id AND l.quantity > l.cancelled_quantity
    CROSS JOIN LATERAL ${parts} part
    LEFT JOIN shelf s ON s.location_code = ${place} AND s.variant_id = part.id
    WHERE p.id = ANY(${due.map(({ parcelId }) => parcelId)}::uuid[])
      AND NOT EXISTS (SELECT FROM pick k WHERE k.order_line_id = l.id AND k.parcel_id = l.parcel_id)
    ORDER BY ${handOverOn}, o.placed_at, l.parcel_id, l.position`);
}
