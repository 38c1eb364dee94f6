import { Prisma } from "#lib/platform/database";
import { shippingPlaces } from "#lib/stores/queries-shipping";
import { few } from "./bands.ts";

/**
 * How many of a level may be promised now (rule 5.3), as SQL over the columns of `level`: the one place where it is said.
 * Below nought when more is promised than may be. Back orders count up to their limit.
 */
export const available = (level: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  ${level}.on_hand - ${level}.unavailable - ${level}.reserved - ${level}.held - ${level}.safety + ${level}.backorder_limit)`;

/** The same without back orders: how many of a level are here. */
const here = (level: Prisma.Sql): Prisma.Sql => Prisma.sql`(${available(level)} - ${level}.backorder_limit)`;

/** How many of a level pages show: the warehouse also sells what is still to come, a store shows what lies there. */
export const shownUnits = (level: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`CASE WHEN ${level}.location_code = 'WEB' THEN ${available(level)} ELSE ${here(level)} END`;

/**
 * When those of so many that are not here come, as JSON over a row of `stock_offer` (`Arrival`); null while enough is here.
 * What never lay on a shelf of ours comes for the first time.
 */
export const arrivalOf = (level: Prisma.Sql, wanted: Prisma.Sql): Prisma.Sql => Prisma.sql`
  CASE WHEN ${level}.backorder_limit > 0 AND ${wanted} > ${here(level)} THEN jsonb_build_object(
    'on', ${level}.expected_on, 'isFirst', NOT EXISTS (
      SELECT FROM stock_movement lain WHERE lain.on_hand_delta > 0 AND lain.variant_id IN (
        SELECT ${level}.variant_id UNION ALL
        SELECT component_id FROM bundle_component WHERE bundle_id = ${level}.variant_id))) END`;

/**
 * The levels that parcels may be sent from, as SQL: variant_id, location_code and how many. A store keeps its last few for
 * whoever comes to it; a small number there is also the one most often wrong. Only the warehouse sends what is still to come.
 */
export const sendable: Prisma.Sql = Prisma.sql`(
  SELECT level.variant_id, level.location_code,
         ${shownUnits(Prisma.sql`level`)}
           - CASE WHEN shipping.kind = 'store' THEN ${few}::int ELSE 0 END AS units
  FROM stock_offer level JOIN ${shippingPlaces} shipping ON shipping.code = level.location_code)`;

/** How many of a variant the places other than the warehouse could send, as SQL. */
export const sendableElsewhere = (variantId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(sum(greatest(units, 0)), 0)::int FROM ${sendable} elsewhere
  WHERE elsewhere.variant_id = ${variantId} AND elsewhere.location_code <> 'WEB')`;
