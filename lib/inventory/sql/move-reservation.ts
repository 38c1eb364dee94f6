import { Prisma, type Transaction } from "#lib/platform/database";
import { available } from "../queries-available.ts";
import { bundlesOf, takenApart } from "./bundles.ts";
import type { Moved } from "./end-holds.ts";
import { asLocked, lockedFigures } from "./locked-figures.ts";

export type Rerouting = Readonly<{
  orderId: string;
  variantId: string;
  quantity: number;
  from: string;
  to: string;
  note: string;
  now: Date;
  actorName: string;
}>;

/**
 * Moves units that an order has reserved from one place to another, all of them or none: both levels are locked in their
 * sorted order and read after the lock. Two rows a level that moved; none when the other place has too few.
 */
export const moveReservation = (
  tx: Transaction,
  { orderId, variantId, quantity, from, to, note, now, actorName }: Rerouting,
) =>
  tx.$queryRaw<Moved[]>(Prisma.sql`
    WITH demand AS (
      ${takenApart(Prisma.sql`SELECT ${variantId}::uuid AS variant_id, ${to}::text AS location_code, ${quantity}::int AS quantity`)}
    ), level AS (
      SELECT l.variant_id, l.location_code, ${available(Prisma.sql`l`)} AS available, ${lockedFigures}
      FROM stock_level l
      WHERE l.variant_id IN (SELECT variant_id FROM demand) AND l.location_code IN (${from}, ${to})
      ORDER BY l.variant_id, l.location_code
      FOR UPDATE OF l
    ), enough AS (
      SELECT d.variant_id, d.quantity FROM demand d
      WHERE NOT EXISTS (
        SELECT FROM demand one LEFT JOIN level ON level.variant_id = one.variant_id AND level.location_code = ${to}
        WHERE coalesce(level.available, 0) < one.quantity)
    ), ended AS (
      UPDATE stock_reservation r
      SET state = CASE WHEN r.quantity = e.quantity THEN 'released'::reservation_state ELSE r.state END,
          quantity = CASE WHEN r.quantity = e.quantity THEN r.quantity ELSE r.quantity - e.quantity END
      FROM enough e
      WHERE r.order_id = ${orderId}::uuid AND r.state = 'live' AND r.location_code = ${from}
        AND r.variant_id = e.variant_id AND r.quantity >= e.quantity
      RETURNING r.variant_id, e.quantity
    ), joined AS (
      UPDATE stock_reservation r SET quantity = r.quantity + ended.quantity FROM ended
      WHERE r.order_id = ${orderId}::uuid AND r.state = 'live' AND r.location_code = ${to} AND r.variant_id = ended.variant_id
      RETURNING r.variant_id
    ), begun AS (
      INSERT INTO stock_reservation (id, order_id, variant_id, location_code, quantity)
      SELECT gen_random_uuid(), ${orderId}::uuid, variant_id, ${to}, quantity FROM ended
      WHERE variant_id NOT IN (SELECT variant_id FROM joined)
    ), moved AS (
      UPDATE stock_level l
      SET ${asLocked({
        reserved: Prisma.sql`CASE WHEN l.location_code = ${to} THEN ended.quantity ELSE -ended.quantity END`,
      })}, updated_at = ${now}
      FROM ended JOIN level USING (variant_id)
      WHERE l.variant_id = level.variant_id AND l.location_code = level.location_code
      RETURNING l.variant_id, l.location_code, ended.quantity, l.backorder_limit AS backorders, ${available(Prisma.sql`l`)} AS after
    ), ledger AS (
      INSERT INTO stock_movement (variant_id, location_code, reason, note, reserved_delta, reference, actor_name, at)
      SELECT variant_id, location_code, 'reroute', ${note}, CASE WHEN location_code = ${to} THEN quantity ELSE -quantity END,
             ${`order:${orderId}`}, ${actorName}, ${now}
      FROM moved
    )
    SELECT v.product_id, (moved.after + CASE WHEN location_code = ${to} THEN quantity ELSE -quantity END)::int AS before,
           moved.after::int AS after, moved.backorders, ${bundlesOf(Prisma.sql`v.id`)} AS bundles
    FROM moved JOIN variant v ON v.id = moved.variant_id`);
