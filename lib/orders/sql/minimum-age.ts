import { Prisma, type Transaction } from "#lib/platform/database";

/** The youngest age to which all of parcel `p` may be handed; null where anybody may have it. */
export const minimumAge = Prisma.sql`(
  SELECT max((a.legal ->> 'ageMin')::int)
  FROM order_line l JOIN variant v ON v.id = l.variant_id JOIN product a ON a.id = v.product_id
  WHERE l.parcel_id = p.id AND l.order_id = p.order_id AND l.quantity > l.cancelled_quantity)`;

export async function minimumAgeOf(tx: Transaction, parcelId: string): Promise<number | null> {
  const [parcel] = await tx.$queryRaw<{ age: number | null }[]>(
    Prisma.sql`SELECT ${minimumAge} AS age FROM parcel p WHERE p.id = ${parcelId}::uuid`,
  );
  return parcel?.age ?? null;
}
