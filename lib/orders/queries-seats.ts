import { database } from "#lib/platform/database";

/** Parcels of seats at what has begun and nobody was checked in for. */
export const begunSeats = (
  now: Date,
  atMost: number,
): Promise<Readonly<{ orderId: string; parcelId: string }>[]> => database.$queryRaw`
  SELECT DISTINCT p.order_id AS "orderId", p.id AS "parcelId"
  FROM variant v
  JOIN order_line l ON l.variant_id = v.id AND l.quantity > l.cancelled_quantity
  JOIN parcel p ON p.id = l.parcel_id AND p.collected_at IS NULL
  JOIN orders o ON o.id = p.order_id AND o.state <> 'cancelled' AND o.held_since IS NULL
  WHERE v.takes_place_at <= ${now}
  ORDER BY p.id LIMIT ${atMost}`;
