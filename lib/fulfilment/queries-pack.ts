import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import type { PackingView } from "./schema.ts";
import { readPacking } from "./sql/packing.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A parcel on its way through the packing station; null when there is none. */
export const packingOf = async (parcelId: string, locale: Locale): Promise<PackingView | null> =>
  uuid.test(parcelId) ? readPacking(parcelId, locale) : null;

/** The carrier's label as it came, and the place it leaves from; null when none was made. */
export async function labelOf(parcelId: string) {
  if (!uuid.test(parcelId)) return null;
  const [label, parcel] = await Promise.all([
    database.shippingLabel.findUnique({ where: { parcelId } }),
    database.parcel.findUnique({ where: { id: parcelId }, select: { locationCode: true } }),
  ]);
  return label && parcel && { ...label, locationCode: parcel.locationCode };
}

/** The parcel that a label of ours is on, whether or not our people have said that it left; null for another's number. */
export async function parcelOfLabel(trackingNumber: string) {
  const [parcel] = await database.$queryRaw<{ id: string; orderId: string; carrier: string }[]>`
    SELECT p.id, p.order_id AS "orderId", coalesce(c.name, s.carrier_code) AS carrier
    FROM shipping_label s JOIN parcel p ON p.id = s.parcel_id LEFT JOIN carrier c ON c.code = s.carrier_code
    WHERE s.tracking_number = ${trackingNumber}`;
  return parcel ?? null;
}
