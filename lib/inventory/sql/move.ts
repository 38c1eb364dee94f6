import { Prisma, type Transaction } from "#lib/platform/database";
import { available } from "../queries-available.ts";
import type { Move } from "../schema.ts";
import { isBatchKept } from "./batches.ts";
import { type BundleOf, bundlesOf } from "./bundles.ts";
import { openLevels } from "./levels.ts";
import { asLocked, lockedFigures } from "./locked-figures.ts";

export type Moving = Readonly<{
  moves: readonly Move[];
  /** What the ledger calls it. */
  reason:
    | "adjust"
    | "count"
    | "import"
    | "receipt"
    | "transfer_out"
    | "transfer_in"
    | "set_aside"
    | "restore"
    | "write_off"
    | "return";
  reference: string | null;
  note: string | null;
  actorName: string;
  now: Date;
  /** When somebody looked at the shelf; absent when nobody counted. */
  countedAt?: Date;
}>;

export type MoveRow = {
  sku: string;
  product_id: string;
  location_code: string;
  on_hand: number;
  promised: number;
  before: number;
  after: number;
  backorders: number;
  bundles: readonly BundleOf[] | null;
  moved: boolean;
  /** The article is kept by batch. */
  batched: boolean;
};

/** What keeps promises: fewer may be left only while they cover what customers wait for. The race test takes it out. */
export const promiseGuard =
  "(free + on_hand_delta - unavailable_delta >= 0 OR on_hand_delta >= greatest(unavailable_delta, 0))";

/**
 * Moves units on and off shelves with the rows of the ledger that say why, in one statement: levels are locked in their
 * sorted order and read after the lock. A move that would break a promise comes back as not moved.
 */
export const moveStatement = ({ moves, reason, reference, note, actorName, now, countedAt }: Moving) => Prisma.sql`
  WITH demand AS (
    SELECT * FROM unnest(
      ${moves.map((m) => m.variantId)}::uuid[],
      ${moves.map((m) => m.locationCode)}::text[],
      ${moves.map((m) => m.onHandDelta)}::int[],
      ${moves.map((m) => m.setAside?.units ?? 0)}::int[],
      ${moves.map((m) => m.setAside?.reason ?? null)}::text[]
    ) AS d (variant_id, location_code, on_hand_delta, unavailable_delta, unavailable_reason)
  ), level AS (
    SELECT l.variant_id, l.location_code, d.on_hand_delta, d.unavailable_delta, d.unavailable_reason,
           ${lockedFigures}, l.reserved + l.held + l.unavailable AS promised,
           l.on_hand + l.backorder_limit - l.reserved - l.held - l.unavailable AS free, ${available(Prisma.sql`l`)} AS before
    FROM stock_level l JOIN demand d USING (variant_id, location_code)
    ORDER BY l.variant_id, l.location_code
    FOR UPDATE OF l
  ), moved AS (
    UPDATE stock_level l
    SET ${asLocked({ onHand: Prisma.sql`level.on_hand_delta`, unavailable: Prisma.sql`level.unavailable_delta` })},
        counted_at = coalesce(greatest(l.counted_at, ${countedAt ?? null}::timestamptz), l.counted_at), updated_at = ${now}
    FROM level
    WHERE l.variant_id = level.variant_id AND l.location_code = level.location_code
      AND level.unavailable + unavailable_delta BETWEEN 0 AND level.on_hand + on_hand_delta
      AND (free + on_hand_delta - unavailable_delta >= 0 OR on_hand_delta >= greatest(unavailable_delta, 0))
    RETURNING l.variant_id, l.location_code, ${available(Prisma.sql`l`)} AS after
  ), ledger AS (
    INSERT INTO stock_movement (variant_id, location_code, reason, note, on_hand_delta, unavailable_delta,
                                unavailable_reason, reference, actor_name, at, as_of)
    SELECT variant_id, location_code, ${reason}, ${note}, on_hand_delta, unavailable_delta,
           CASE WHEN unavailable_delta <> 0 THEN unavailable_reason END, ${reference}, ${actorName}, ${now}, ${countedAt ?? null}::timestamptz
    FROM moved JOIN level USING (variant_id, location_code)
    WHERE on_hand_delta <> 0 OR unavailable_delta <> 0
  )
  SELECT v.sku, v.product_id, level.location_code, level.on_hand::int AS on_hand, level.promised::int AS promised,
         level.before::int AS before, coalesce(moved.after, level.before)::int AS after, level.backorder_limit AS backorders,
         ${bundlesOf(Prisma.sql`v.id`)} AS bundles, moved.variant_id IS NOT NULL AS moved,
         ${isBatchKept(Prisma.sql`v.id`)} AS batched
  FROM level JOIN variant v ON v.id = level.variant_id LEFT JOIN moved USING (variant_id, location_code)`;

export async function move(tx: Transaction, moving: Moving): Promise<MoveRow[]> {
  await openLevels(tx, moving.moves, moving.now);
  return tx.$queryRaw<MoveRow[]>(moveStatement(moving));
}
