import { Prisma } from "#lib/platform/database";

const facts = (of: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT ${of} FROM order_line held JOIN variant v ON v.id = held.variant_id JOIN product a ON a.id = v.product_id
  WHERE held.parcel_id = p.id AND held.quantity > held.cancelled_quantity)`;

/** The youngest age to which all of parcel `p` may be handed; null where anybody may have it. */
export const minimumAge = facts(Prisma.sql`max((a.legal ->> 'ageMin')::int)`);

/** Whether parcel `p` is seats at something that takes place: nobody prepares those. */
export const isSeats = facts(Prisma.sql`coalesce(bool_and(v.takes_place_at IS NOT NULL), false)`);
