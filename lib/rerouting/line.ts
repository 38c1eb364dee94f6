import type { LockedOrder } from "#lib/orders/locked-order";

type Parcel = LockedOrder["parcels"][number];
type Line = LockedOrder["lines"][number];

/** A line of an order with the parcel it is in. */
export type LineInParcel = Readonly<{ line: Line; parcel: Parcel }>;

export function lineOf({ lines, parcels }: LockedOrder, orderLineId: string): LineInParcel | null {
  const line = lines.find(({ id }) => id === orderLineId);
  const parcel = line && parcels.find(({ id }) => id === line.parcelId);
  return parcel ? { line, parcel } : null;
}

/** Whether a parcel is still to be sent to its customer; what is collected is not sent from elsewhere. */
export const isWaiting = ({ state }: LockedOrder, { method, sentAt }: Parcel): boolean =>
  method === "delivery" && sentAt === null && state !== "cancelled";
