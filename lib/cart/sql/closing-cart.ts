import { Prisma } from "#lib/platform/database";

/** Says that a cart has become an order, so that nobody opens it any more. */
export const closingCart = (cartId: string, now: Date): Prisma.Sql => Prisma.sql`
  UPDATE cart SET ordered_at = ${now} WHERE id = ${cartId}::uuid`;
