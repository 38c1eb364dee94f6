import { Prisma, type Transaction } from "#lib/platform/database";
import { hashPickupCode, pickupCode } from "../pickup-code.ts";
import { isSeats, minimumAge } from "./in-parcel.ts";

type LockedPickup = Readonly<{
  orderId: string;
  number: string;
  storeCode: string;
  storeName: string;
  codeHash: string;
  tries: number;
  readyAt: Date | null;
  collectedAt: Date | null;
  minimumAge: number | null;
  isSeats: boolean;
}>;

/**
 * A pick-up that nobody else can try or hand over until this transaction ends; null when there is none. One whose code was
 * not made yet has it made here: its customer does not wait for a worker.
 */
export async function lockPickup(tx: Transaction, parcelId: string): Promise<LockedPickup | null> {
  await tx.$executeRaw`
    INSERT INTO pickup_code (parcel_id, store_code, code_hash)
    SELECT id, location_code, ${hashPickupCode(pickupCode(parcelId))} FROM parcel
    WHERE id = ${parcelId}::uuid AND method = 'pickup'
    ON CONFLICT (parcel_id) DO NOTHING`;
  await tx.$queryRaw`SELECT 1 FROM pickup_code WHERE parcel_id = ${parcelId}::uuid FOR UPDATE`;
  const [pickup] = await tx.$queryRaw<LockedPickup[]>(Prisma.sql`
    SELECT p.order_id AS "orderId", o.number, c.store_code AS "storeCode", s.name AS "storeName",
           c.code_hash AS "codeHash", c.tries, p.ready_at AS "readyAt", p.collected_at AS "collectedAt",
           ${minimumAge} AS "minimumAge", ${isSeats} AS "isSeats"
    FROM pickup_code c
    JOIN parcel p ON p.id = c.parcel_id
    JOIN orders o ON o.id = p.order_id
    JOIN stock_location s ON s.code = c.store_code
    WHERE c.parcel_id = ${parcelId}::uuid`);
  return pickup ?? null;
}
