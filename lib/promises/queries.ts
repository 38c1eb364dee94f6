import { database } from "#lib/platform/database";
import type { AwaitedParcel, LateParcel } from "./schema.ts";

/** The days on which an order's parcels are to be made ready, as they were promised: one a place. */
export const daysTaken = (orderId: string): Promise<{ place: string; date: string }[]> =>
  database.$queryRaw`
    SELECT DISTINCT location_code AS place, ready_on::text AS date FROM delivery_promise
    WHERE order_id = ${orderId}::uuid AND method = 'delivery' AND ready_on IS NOT NULL`;

/** The places from which parcels of an order leave: not those of which all was cancelled, or is collected instead. */
export async function placesSending(orderId: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ place: string }[]>`
    SELECT DISTINCT p.location_code AS place
    FROM parcel p JOIN orders o ON o.id = p.order_id
    WHERE p.order_id = ${orderId}::uuid AND p.method = 'delivery' AND o.state <> 'cancelled'
      AND EXISTS (SELECT FROM order_line l WHERE l.parcel_id = p.id AND l.quantity > l.cancelled_quantity)`;
  return rows.map(({ place }) => place);
}

/** The parcels of an order of which its customer was told that they will be late, by parcel. */
export async function lateParcels(orderId: string): Promise<ReadonlyMap<string, LateParcel>> {
  const rows = await database.$queryRaw<LateParcel[]>`
    SELECT DISTINCT ON (l.parcel_id) l.parcel_id AS "parcelId", d.method::text AS method, d.promised_at AS "promisedAt",
      d.told_for AS "toldFor", d.risk, d.choice, d.state::text AS state
    FROM delivery_promise d JOIN order_line l ON l.id = d.order_line_id
    WHERE d.order_id = ${orderId}::uuid AND d.told_at IS NOT NULL
    ORDER BY l.parcel_id, d.told_at DESC, d.order_line_id`;
  return new Map(rows.map((row) => [row.parcelId, row]));
}

/** The parcels of an order that are still here because some of what is in them is to come, by parcel. */
export async function awaitedParcels(orderId: string): Promise<ReadonlyMap<string, AwaitedParcel>> {
  const rows = await database.$queryRaw<AwaitedParcel[]>`
    SELECT DISTINCT ON (l.parcel_id) l.parcel_id AS "parcelId", d.inputs -> 'arrival' ->> 'on' AS on,
      (d.inputs -> 'arrival' ->> 'isFirst')::boolean AS "isFirst", d.hand_over_on::text AS "handOverOn"
    FROM delivery_promise d JOIN order_line l ON l.id = d.order_line_id JOIN parcel p ON p.id = l.parcel_id
    WHERE d.order_id = ${orderId}::uuid AND d.inputs ? 'arrival' AND d.state = 'promised'
      AND p.sent_at IS NULL AND p.ready_at IS NULL
    ORDER BY l.parcel_id, d.order_line_id`;
  return new Map(rows.map((row) => [row.parcelId, row]));
}
