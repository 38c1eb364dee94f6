import type { KeptPromise } from "#lib/delivery/options";
import { Prisma } from "#lib/platform/database";

/** A row of delivery_promise as an order begins it; days and instants as text. */
export type NewPromise = Readonly<{
  order_line_id: string;
  order_id: string;
  parcel_id: string;
  variant_id: string;
  method: string;
  location_code: string;
  method_code: string | null;
  carrier_code: string | null;
  postcode: string | null;
  confidence: number;
  ready_on: string | null;
  hand_over_on: string | null;
  promised_at: string;
  inputs: KeptPromise["inputs"];
  version: number;
}>;

/** Writes promises; what is believed is what was promised. */
export const insertPromises = (rows: readonly NewPromise[]): Prisma.Sql => Prisma.sql`
  INSERT INTO delivery_promise (order_line_id, order_id, parcel_id, variant_id, method, location_code, method_code, carrier_code,
                                postcode, confidence, ready_on, hand_over_on, promised_at, forecast_at, inputs, version)
  SELECT r.order_line_id, r.order_id, r.parcel_id, r.variant_id, r.method::fulfilment_method, r.location_code, r.method_code,
         r.carrier_code, r.postcode, r.confidence, r.ready_on, r.hand_over_on, r.promised_at, r.promised_at, r.inputs, r.version
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (
    order_line_id uuid, order_id uuid, parcel_id uuid, variant_id uuid, method text, location_code text, method_code text,
    carrier_code text, postcode text, confidence int, ready_on date, hand_over_on date, promised_at timestamptz, inputs jsonb,
    version int)`;
