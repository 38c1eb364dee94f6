import { Prisma, type Transaction } from "#lib/platform/database";
import { parts, wanted } from "./wanted.ts";

export type Station = Readonly<{
  parcelId: string;
  orderId: string;
  orderNumber: string;
  locationCode: string;
  method: "delivery" | "pickup";
  held: boolean;
  /** Still in its place: neither sent, ready, collected nor cancelled. */
  here: boolean;
  closed: boolean;
}>;

/** A parcel on the packing table, which nobody else touches until this transaction ends: its order is locked, then read. */
export async function lockStation(tx: Transaction, parcelId: string): Promise<Station | null> {
  await tx.$executeRaw`
    SELECT 1 FROM orders WHERE id = (SELECT order_id FROM parcel WHERE id = ${parcelId}::uuid) FOR UPDATE`;
  const [row] = await tx.$queryRaw<Station[]>`
    SELECT p.id AS "parcelId", o.id AS "orderId", o.number AS "orderNumber", p.location_code AS "locationCode",
           p.method::text AS method, o.held_since IS NOT NULL AS held,
           o.state <> 'cancelled' AND p.sent_at IS NULL AND p.ready_at IS NULL AND p.collected_at IS NULL AS here,
           EXISTS (SELECT FROM packing WHERE packing.parcel_id = p.id) AS closed
    FROM parcel p JOIN orders o ON o.id = p.order_id
    WHERE p.id = ${parcelId}::uuid`;
  return row ?? null;
}

export type Content = Readonly<{ quantity: number; picked: number; packed: number; grams: number | null }>;

/** What a parcel must hold, line by line, and what was picked and packed for it; weights are the catalogue's. */
export const contentOf = (tx: Transaction, parcelId: string): Promise<Content[]> =>
  tx.$queryRaw<Content[]>(Prisma.sql`
    SELECT part.quantity::int AS quantity, coalesce(k.picked, 0)::int AS picked, coalesce(k.packed, 0)::int AS packed,
           (nullif(part.weight_grams, 0) * part.quantity)::int AS grams
    FROM order_line l
    CROSS JOIN LATERAL ${parts} part
    LEFT JOIN pick k ON k.order_line_id = l.id AND k.parcel_id = l.parcel_id AND k.variant_id = part.id
    WHERE l.parcel_id = ${parcelId}::uuid AND (l.quantity > l.cancelled_quantity OR k.packed > 0)`);

/** Units of an article that may still go into the parcel, the first line first, and whether it wants any at all. */
export async function packNext(tx: Transaction, parcelId: string, variantId: string) {
  const lines = await tx.$queryRaw<{ id: string; wanted: number; picked: number; packed: number }[]>(Prisma.sql`
    SELECT k.id, ${wanted}::int AS wanted, k.picked, k.packed
    FROM pick k JOIN order_line l ON l.id = k.order_line_id JOIN orders o ON o.id = l.order_id
    WHERE k.parcel_id = ${parcelId}::uuid AND k.variant_id = ${variantId}::uuid
    ORDER BY k.position
    FOR UPDATE OF k`);
  return {
    belongs: lines.some((line) => line.wanted > 0),
    next: lines.find((line) => line.packed < Math.min(line.picked, line.wanted)) ?? null,
  };
}
