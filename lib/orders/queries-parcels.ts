import { database } from "#lib/platform/database";

/** The sent parcel that a carrier calls so; null when none of ours is. */
export const parcelByTracking = (trackingCode: string) =>
  database.parcel.findFirst({
    where: { trackingCode },
    orderBy: { sentAt: "desc" },
    select: { id: true, orderId: true, carrier: true },
  });
