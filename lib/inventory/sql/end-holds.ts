import { Prisma, type Transaction } from "#lib/platform/database";
import { available } from "../queries-available.ts";
import { type BundleOf, bundlesOf } from "./bundles.ts";

/** A level that moved: what was available before and after, of which so many before they are here. */
export type Moved = {
  product_id: string;
  before: number;
  after: number;
  backorders: number;
  bundles: readonly BundleOf[] | null;
};

/** Ends the live holds that `which` names: `ended` gives their units back to the shelf, summed and sorted per level. */
const release = (which: Prisma.Sql, reference: Prisma.Sql, now: Date) => Prisma.sql`
  WITH ended AS (
    UPDATE stock_hold SET state = 'released' WHERE state = 'held' AND ${which}
    RETURNING attempt_id, variant_id, location_code, quantity
  ), demand AS (
    SELECT variant_id, location_code, sum(quantity)::int AS quantity FROM ended GROUP BY variant_id, location_code
  ), level AS (
    SELECT l.variant_id, l.location_code, d.quantity
    FROM stock_level l JOIN demand d USING (variant_id, location_code)
    ORDER BY l.variant_id, l.location_code
    FOR UPDATE OF l
  ), moved AS (
    UPDATE stock_level l SET held = l.held - level.quantity, updated_at = ${now}
    FROM level WHERE l.variant_id = level.variant_id AND l.location_code = level.location_code
    RETURNING l.variant_id, level.quantity, l.backorder_limit AS backorders, ${available(Prisma.sql`l`)} AS after
  ), ledger AS (
    INSERT INTO stock_movement (variant_id, location_code, reason, held_delta, reference, actor_name, at)
    SELECT variant_id, location_code, 'release', -quantity, ${reference}, 'checkout', ${now} FROM ended
  )
  SELECT v.product_id, (moved.after - moved.quantity)::int AS before, moved.after::int AS after, moved.backorders,
         ${bundlesOf(Prisma.sql`v.id`)} AS bundles
  FROM moved JOIN variant v ON v.id = moved.variant_id`;

export const releaseOfAttempt = (tx: Transaction, attemptId: string, now: Date) =>
  tx.$queryRaw<Moved[]>(
    release(Prisma.sql`attempt_id = ${attemptId}::uuid`, Prisma.sql`'attempt:' || attempt_id`, now),
  );

export const releaseExpiredBefore = (tx: Transaction, before: Date, now: Date) =>
  tx.$queryRaw<Moved[]>(release(Prisma.sql`expires_at < ${before}`, Prisma.sql`'attempt:' || attempt_id`, now));

/** Turns the live holds of an attempt into reservations of its order; answers how many levels were moved. */
export async function reserveHeld(tx: Transaction, attemptId: string, orderId: string, now: Date): Promise<number> {
  const [row] = await tx.$queryRaw<[{ moved: number }]>`
    /* prepared */
    WITH ended AS (
      UPDATE stock_hold SET state = 'reserved' WHERE state = 'held' AND attempt_id = ${attemptId}::uuid
      RETURNING variant_id, location_code, quantity
    ), level AS (
      SELECT l.variant_id, l.location_code, e.quantity
      FROM stock_level l JOIN ended e USING (variant_id, location_code)
      ORDER BY l.variant_id, l.location_code
      FOR UPDATE OF l
    ), moved AS (
      UPDATE stock_level l
      SET held = l.held - level.quantity, reserved = l.reserved + level.quantity, updated_at = ${now}
      FROM level WHERE l.variant_id = level.variant_id AND l.location_code = level.location_code
      RETURNING l.variant_id, l.location_code, level.quantity
    ), reservations AS (
      INSERT INTO stock_reservation (id, order_id, variant_id, location_code, quantity)
      SELECT gen_random_uuid(), ${orderId}::uuid, variant_id, location_code, quantity FROM moved
    ), ledger AS (
      INSERT INTO stock_movement (variant_id, location_code, reason, reserved_delta, held_delta, reference, actor_name, at)
      SELECT variant_id, location_code, 'reserve', quantity, -quantity, ${`order:${orderId}`}, 'checkout', ${now} FROM moved
    )
    SELECT count(*)::int AS moved FROM moved`;
  return row.moved;
}
