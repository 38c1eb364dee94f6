import type { Transaction } from "#lib/platform/database";

/** The promise of a line holds for another line too, as it stands. */
export const copyPromise = (tx: Transaction, orderLineId: string, toLineId: string) => tx.$executeRaw`
  INSERT INTO delivery_promise
  SELECT (jsonb_populate_record(d, jsonb_build_object('order_line_id', ${toLineId}::text))).*
  FROM delivery_promise d WHERE d.order_line_id = ${orderLineId}::uuid`;

type From = Readonly<{
  parcelId: string;
  place: string;
  carrierCode: string | null;
  readyOn: string | null;
  handOverOn: string | null;
}>;

/** From where and when a promised line leaves now. */
export const leaveFrom = (
  tx: Transaction,
  orderLineId: string,
  { parcelId, place, carrierCode, readyOn, handOverOn }: From,
) => tx.$executeRaw`
  UPDATE delivery_promise
  SET parcel_id = ${parcelId}::uuid, location_code = ${place}, carrier_code = ${carrierCode},
      ready_on = ${readyOn}::date, hand_over_on = ${handOverOn}::date
  WHERE order_line_id = ${orderLineId}::uuid`;
