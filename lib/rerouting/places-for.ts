import type { LockedOrder } from "#lib/orders/locked-order";
import type { Scene } from "#lib/platform/command";
import { type Elsewhere, placesElsewhere } from "./elsewhere.ts";
import type { LineInParcel } from "./line.ts";

/** The places that could send so many units of a line instead, within the caller's command. */
export const placesFor = (
  { tx, now }: Scene,
  { deliveryMethod, postcode }: LockedOrder,
  { line: { variantId }, parcel: { locationCode: from } }: LineInParcel,
  units: number,
): Promise<readonly Elsewhere[]> => placesElsewhere({ variantId, units, from, deliveryMethod, postcode }, now, tx);
