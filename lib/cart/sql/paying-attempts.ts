import { Prisma } from "#lib/platform/database";

/** uuid[]: the attempts at paying a cart that are still open. */
export const payingAttempts = (cartId: string): Prisma.Sql =>
  Prisma.sql`ARRAY(SELECT id FROM checkout_attempt WHERE cart_id = ${cartId}::uuid AND state = 'paying')`;
