import { Prisma } from "#lib/platform/database";
import { fewest } from "./levels.ts";

export type Counted = Readonly<{
  locationCode: string;
  counts: readonly Readonly<{ variantId: string; count: number }>[];
  /** What the ledger calls who counted. */
  actorName: string;
  now: Date;
}>;

/**
 * Brings levels that are there to what was counted just now, in one statement: locked in their sorted order, read after
 * the lock, and never under what customers wait for.
 */
export const countStatement = ({ locationCode, counts, actorName, now }: Counted) => Prisma.sql`
  WITH given AS (
    SELECT * FROM unnest(${counts.map((c) => c.variantId)}::uuid[], ${counts.map((c) => c.count)}::int[]) AS g (variant_id, units)
  ), level AS (
    SELECT l.variant_id, l.on_hand, greatest(given.units, ${fewest(Prisma.sql`l`)}) AS counted
    FROM stock_level l JOIN given USING (variant_id)
    WHERE l.location_code = ${locationCode}
    ORDER BY l.variant_id
    FOR UPDATE OF l
  ), moved AS (
    UPDATE stock_level l SET on_hand = level.counted, counted_at = ${now}::timestamptz, updated_at = ${now}::timestamptz
    FROM level WHERE l.variant_id = level.variant_id AND l.location_code = ${locationCode}
  )
  INSERT INTO stock_movement (variant_id, location_code, reason, on_hand_delta, actor_name, at)
  SELECT variant_id, ${locationCode}, 'import', counted - on_hand, ${actorName}, ${now}::timestamptz
  FROM level WHERE counted <> on_hand`;
