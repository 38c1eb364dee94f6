import { Prisma } from "#lib/platform/database";

/**
 * What can be sold of a variant at a place, as a lateral row of the view `stock_offer`: the columns of a level. A bundle is
 * there as often as its components make it. LIMIT has the planner look for this one row before it counts any bundle.
 */
export const offerAt = (variantId: Prisma.Sql, place: Prisma.Sql): Prisma.Sql => Prisma.sql`LATERAL (
  SELECT * FROM stock_offer offer WHERE offer.variant_id = ${variantId} AND offer.location_code = ${place} LIMIT 1)`;

/** Whether shoppers are told of a place: what lies at a supplier is only sent, as SQL over the code of the place. */
export const isShown = (place: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${place} NOT IN (SELECT code FROM stock_location WHERE kind = 'supplier')`;
