import { Prisma, type Transaction } from "#lib/platform/database";
import { available } from "../queries-available.ts";
import type { Demand } from "../schema.ts";
import { isBatchKept } from "./batches.ts";
import { bundlesOf, takenApart } from "./bundles.ts";
import type { Moved } from "./end-holds.ts";
import { asLocked, lockedFigures } from "./locked-figures.ts";

export type Ending = Readonly<{
  orderId: string;
  /** Which units; each row must be live and hold at least so many. */
  units: readonly Demand[];
  into: "shipped" | "released";
  now: Date;
  actorName: string;
}>;

type Ended = Moved & { variantId: string; locationCode: string; sku: string; here: boolean; batched: boolean };

/**
 * Takes units out of an order's reservations: sent (they leave the building) or released (they may be sold again).
 * A row that loses all its units is closed; levels are locked in their sorted order. Units sold before they were here,
 * and not here yet, come back as not `here` and cannot leave.
 */
export const endReservations = (tx: Transaction, { orderId, units, into, now, actorName }: Ending) => {
  const leaves = into === "shipped";
  return tx.$queryRaw<Ended[]>(Prisma.sql`
    WITH demand AS (
      ${takenApart(Prisma.sql`SELECT * FROM unnest(
        ${units.map((u) => u.variantId)}::uuid[],
        ${units.map((u) => u.locationCode)}::text[],
        ${units.map((u) => u.quantity)}::int[]
      ) AS d (variant_id, location_code, quantity)`)}
    ), ended AS (
      UPDATE stock_reservation r
      SET state = CASE WHEN r.quantity = d.quantity THEN ${into}::reservation_state ELSE r.state END,
          quantity = CASE WHEN r.quantity = d.quantity THEN r.quantity ELSE r.quantity - d.quantity END
      FROM demand d
      WHERE r.order_id = ${orderId}::uuid AND r.state = 'live' AND r.quantity >= d.quantity
        AND r.variant_id = d.variant_id AND r.location_code = d.location_code
      RETURNING r.variant_id, r.location_code, d.quantity
    ), level AS (
      SELECT l.variant_id, l.location_code, e.quantity, ${lockedFigures}
      FROM stock_level l JOIN ended e USING (variant_id, location_code)
      ORDER BY l.variant_id, l.location_code
      FOR UPDATE OF l
    ), moved AS (
      UPDATE stock_level l
      SET ${asLocked({
        reserved: Prisma.sql`-level.quantity`,
        onHand: Prisma.sql`CASE WHEN ${leaves} THEN -level.quantity ELSE 0 END`,
      })},
          updated_at = ${now}
      FROM level WHERE l.variant_id = level.variant_id AND l.location_code = level.location_code
        AND (NOT ${leaves} OR level.on_hand - level.unavailable >= level.quantity)
      RETURNING l.variant_id, l.location_code, level.quantity, l.backorder_limit AS backorders,
                ${available(Prisma.sql`l`)} AS after
    ), ledger AS (
      INSERT INTO stock_movement
        (variant_id, location_code, reason, on_hand_delta, reserved_delta, reference, actor_name, at)
      SELECT variant_id, location_code, ${leaves ? "ship" : "cancel"},
             CASE WHEN ${leaves} THEN -quantity ELSE 0 END, -quantity, ${`order:${orderId}`}, ${actorName}, ${now}
      FROM moved
    )
    SELECT v.product_id, v.id AS "variantId", level.location_code AS "locationCode", v.sku, (moved.after - CASE WHEN ${leaves} THEN 0 ELSE moved.quantity END)::int AS before,
           moved.after::int AS after, coalesce(moved.backorders, 0) AS backorders, ${bundlesOf(Prisma.sql`v.id`)} AS bundles,
           moved.variant_id IS NOT NULL AS here, ${isBatchKept(Prisma.sql`v.id`)} AS batched
    FROM level JOIN variant v ON v.id = level.variant_id LEFT JOIN moved USING (variant_id, location_code)`);
};
