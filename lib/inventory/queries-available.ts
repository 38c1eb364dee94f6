import { Prisma } from "#lib/platform/database";
import { shippingPlaces } from "#lib/stores/queries-shipping";
import { few } from "./bands.ts";

/**
 * How many of a level may be promised now (rule 5.3), as SQL over the columns of `level`: the one place where it is said.
 * Below nought when more is promised than may be. Back orders count up to their limit.
 */
export const available = (level: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  ${level}.on_hand - ${level}.unavailable - ${level}.reserved - ${level}.held - ${level}.safety + ${level}.backorder_limit)`;

/**
 * The levels that parcels may be sent from, as SQL: variant_id, location_code and how many. A store keeps its last few for
 * whoever comes to it; a small number there is also the one most often wrong.
 */
export const sendable: Prisma.Sql = Prisma.sql`(
  SELECT level.variant_id, level.location_code,
         ${available(Prisma.sql`level`)} - CASE WHEN shipping.kind = 'store' THEN ${few}::int ELSE 0 END AS units
  FROM stock_offer level JOIN ${shippingPlaces} shipping ON shipping.code = level.location_code)`;

/** How many of a variant the places other than the warehouse could send, as SQL. */
export const sendableElsewhere = (variantId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(sum(greatest(units, 0)), 0)::int FROM ${sendable} elsewhere
  WHERE elsewhere.variant_id = ${variantId} AND elsewhere.location_code <> 'WEB')`;
