import { legalIdentity } from "#lib/content/legal-identity";
import type { CustomsView } from "#lib/facturx/customs-pdf";
import { dayOf } from "#lib/kernel/local-time";
import { goesThroughCustoms } from "./customs.ts";
import { readCustoms } from "./sql/customs.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What customs are told of a parcel, and the place it leaves from; null for one that stays in the Union. */
export async function customsOf(
  parcelId: string,
  now: Date,
): Promise<Readonly<{ view: CustomsView; locationCode: string }> | null> {
  const parcel = uuid.test(parcelId) ? await readCustoms(parcelId) : null;
  if (!parcel || !goesThroughCustoms(parcel)) return null;
  const { locationCode, orderNumber, trackingNumber, weightGrams, lines, name, line1, line2, postcode, city, country } =
    parcel;
  const address = { line1: line1 ?? "", line2, postcode: postcode ?? "", city: city ?? "", country: country ?? "" };
  const view = { orderNumber, on: dayOf(now), seller: legalIdentity, buyer: { name, address } };
  return { locationCode, view: { ...view, trackingNumber, weightGrams, lines } };
}
