import { Prisma } from "#lib/platform/database";

/**
 * How many units of a pick `k` its order line `l` of order `o` still wants in this parcel: none once it was cancelled or
 * moved elsewhere, fewer when a part of it was.
 */
export const wanted = Prisma.sql`(
  CASE WHEN l.parcel_id = k.parcel_id AND o.state <> 'cancelled'
    THEN greatest(0, least(k.quantity, l.quantity - l.cancelled_quantity)) ELSE 0 END)`;

/** The day parcel `p` must leave its place or be ready there: as promised, or the promised day itself where nothing says more. */
export const handOverOn = Prisma.sql`coalesce(
  (SELECT min(dp.hand_over_on) FROM delivery_promise dp WHERE dp.parcel_id = p.id),
  (p.promised_at AT TIME ZONE 'Europe/Paris')::date)`;
