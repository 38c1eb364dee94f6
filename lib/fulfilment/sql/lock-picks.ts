import { Prisma, type Transaction } from "#lib/platform/database";
import { wanted } from "./wanted.ts";

export type LockedPick = Readonly<{
  id: string;
  waveId: string;
  locationCode: string;
  orderId: string;
  orderNumber: string;
  orderLineId: string;
  parcelId: string;
  variantId: string;
  sku: string;
  quantity: number;
  perUnit: number;
  wanted: number;
  picked: number;
  short: number;
  packed: number;
}>;

/**
 * Picks that nobody else counts on until this transaction ends, in the order of their wave. Two people who scan the same
 * unit at once wait for each other here.
 */
export const lockPicks = (tx: Transaction, which: Prisma.Sql): Promise<LockedPick[]> =>
  tx.$queryRaw<LockedPick[]>(Prisma.sql`
    SELECT k.id, k.wave_id AS "waveId", w.location_code AS "locationCode", l.order_id AS "orderId", o.number AS "orderNumber",
           k.order_line_id AS "orderLineId", k.parcel_id AS "parcelId", k.variant_id AS "variantId", k.sku,
           k.quantity, k.per_unit AS "perUnit", ${wanted}::int AS wanted, k.picked, k.short, k.packed
    FROM pick k
    JOIN pick_wave w ON w.id = k.wave_id
    JOIN order_line l ON l.id = k.order_line_id
    JOIN orders o ON o.id = l.order_id
    WHERE ${which}
    ORDER BY k.wave_id, k.position, k.id
    FOR UPDATE OF k`);

/** Closes a wave in which nothing is left to look for. */
export const closeWaveWhenDone = (tx: Transaction, waveId: string, now: Date) =>
  tx.$executeRaw(Prisma.sql`
  UPDATE pick_wave SET closed_at = ${now}
  WHERE id = ${waveId}::uuid AND closed_at IS NULL AND NOT EXISTS (
    SELECT FROM pick k JOIN order_line l ON l.id = k.order_line_id JOIN orders o ON o.id = l.order_id
    WHERE k.wave_id = ${waveId}::uuid AND k.picked + k.short < ${wanted})`);
