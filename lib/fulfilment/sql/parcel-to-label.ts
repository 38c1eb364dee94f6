import type { ParcelToSend } from "#lib/carriers/schema";
import { dayOf } from "#lib/kernel/local-time";
import { database, Prisma } from "#lib/platform/database";
import { minimumAge } from "./in-parcel.ts";
import { handOverOn } from "./wanted.ts";

type Row = Readonly<{
  locationCode: string;
  held: boolean;
  here: boolean;
  labelled: boolean;
  carrierCode: string | null;
  service: string | null;
  weightGrams: number | null;
  leaves: string;
  fromPostcode: string | null;
  name: string;
  line1: string | null;
  postcode: string | null;
  city: string | null;
  country: string | null;
  relayPoint: string | null;
  minimumAge: number | null;
}>;

export type ParcelToLabel = Pick<Row, "locationCode" | "held" | "here" | "labelled" | "carrierCode"> &
  Readonly<{
    /** What the carrier is asked to take; null while the parcel is open. */
    toSend: ParcelToSend | null;
  }>;

/** A parcel as its carrier must know it: it takes it on the promised day, or today when that is over. */
export async function parcelToLabel(parcelId: string, now: Date): Promise<ParcelToLabel | null> {
  const [row] = await database.$queryRaw<Row[]>(Prisma.sql`
    SELECT p.location_code AS "locationCode", o.held_since IS NOT NULL AS held,
           o.state <> 'cancelled' AND p.method = 'delivery' AND p.sent_at IS NULL AS here,
           EXISTS (SELECT FROM shipping_label s WHERE s.parcel_id = p.id) AS labelled,
           m.carrier_code AS "carrierCode", m.kind::text AS service, packing.weight_grams AS "weightGrams",
           ${handOverOn}::text AS leaves, coalesce(store.postcode, place.postcode) AS "fromPostcode",
           o.name, coalesce(o.line1, o.relay_point ->> 'line1') AS line1,
           coalesce(o.postcode, o.relay_point ->> 'postcode') AS postcode,
           coalesce(o.city, o.relay_point ->> 'city', '') AS city, o.country, o.relay_point ->> 'id' AS "relayPoint", ${minimumAge} AS "minimumAge"
    FROM parcel p
    JOIN orders o ON o.id = p.order_id
    LEFT JOIN delivery_method m ON m.code = o.delivery_method
    LEFT JOIN packing ON packing.parcel_id = p.id
    LEFT JOIN dispatch_place place ON place.location_code = p.location_code
    LEFT JOIN store ON store.code = p.location_code
    WHERE p.id = ${parcelId}::uuid`);
  return row ? { ...row, toSend: toSendOf(parcelId, row, dayOf(now)) } : null;
}

function toSendOf(reference: string, row: Row, today: string): ParcelToSend | null {
  const { weightGrams, service, fromPostcode, name, line1, postcode, city, country, relayPoint, minimumAge } = row;
  if (weightGrams === null) return null;
  return {
    reference,
    service: service ?? "home",
    weightGrams,
    handOver: row.leaves > today ? row.leaves : today,
    from: { postcode: fromPostcode ?? "" },
    to: {
      ...{ name, line1: line1 ?? "", postcode: postcode ?? "", city: city ?? "" },
      ...(country && country !== "FR" && { country }),
    },
    ...(relayPoint && { relayPoint }),
    ...(minimumAge && { minimumAge }),
  };
}
