import { Prisma, type Transaction } from "#lib/platform/database";
import { plannedOnce } from "#lib/platform/planned-once";
import { available } from "../queries-available.ts";
import type { Demand } from "../schema.ts";
import { type BundleOf, bundlesOf, takenApart } from "./bundles.ts";
import { asLocked, lockedFigures } from "./locked-figures.ts";

export type Hold = Readonly<{
  attemptId: string;
  demands: readonly Demand[];
  expiresAt: Date;
  now: Date;
}>;

export type HeldRow = {
  sku: string;
  product_id: string;
  location_code: string;
  quantity: number;
  available: number;
  backorders: number;
  bundles: readonly BundleOf[] | null;
  taken: boolean;
};

/** The condition that makes overselling impossible; the race test takes it out to see itself fail. */
export const guard = "level.available >= level.quantity";

/**
 * Holds what is available in one statement: the levels are locked in their sorted order, so that two baskets never
 * wait for each other, and their figures are read after the lock. A demand that is not met comes back as not taken.
 */
export const holdStatement = ({ attemptId, demands, expiresAt, now }: Hold) => Prisma.sql`
  /* prepared */
  WITH demand AS (
    ${takenApart(Prisma.sql`SELECT * FROM unnest(
      ${plannedOnce(Prisma.sql`${demands.map((d) => d.variantId)}::uuid[]`)},
      ${plannedOnce(Prisma.sql`${demands.map((d) => d.locationCode)}::text[]`)},
      ${plannedOnce(Prisma.sql`${demands.map((d) => d.quantity)}::int[]`)}
    ) AS d (variant_id, location_code, quantity)`)}
  ), level AS (
    SELECT l.variant_id, l.location_code, d.quantity,
           ${available(Prisma.sql`l`)} AS available, ${lockedFigures}
    FROM stock_level l JOIN demand d USING (variant_id, location_code)
    ORDER BY l.variant_id, l.location_code
    FOR UPDATE OF l
  ), taken AS (
    UPDATE stock_level l SET ${asLocked({ held: Prisma.sql`level.quantity` })}, updated_at = ${now}
    FROM level
    WHERE l.variant_id = level.variant_id AND l.location_code = level.location_code
      AND level.available >= level.quantity
    RETURNING l.variant_id, l.location_code, level.quantity
  ), holds AS (
    INSERT INTO stock_hold (id, attempt_id, variant_id, location_code, quantity, expires_at)
    SELECT gen_random_uuid(), ${attemptId}::uuid, variant_id, location_code, quantity, ${expiresAt} FROM taken
    ON CONFLICT (attempt_id, variant_id, location_code)
    DO UPDATE SET state = 'held', quantity = excluded.quantity, expires_at = excluded.expires_at
  ), ledger AS (
    INSERT INTO stock_movement (variant_id, location_code, reason, held_delta, reference, actor_name, at)
    SELECT variant_id, location_code, 'hold', quantity, ${`attempt:${attemptId}`}, 'checkout', ${now} FROM taken
  )
  SELECT coalesce(v.sku, '') AS sku, v.product_id, d.location_code, d.quantity,
         coalesce(level.available, 0)::int AS available, coalesce(level.backorder_limit, 0) AS backorders, ${bundlesOf(Prisma.sql`v.id`)} AS bundles,
         taken.variant_id IS NOT NULL AS taken
  FROM demand d
  LEFT JOIN variant v ON v.id = d.variant_id
  LEFT JOIN level USING (variant_id, location_code)
  LEFT JOIN taken USING (variant_id, location_code)`;

export const holdWhatThereIs = (tx: Transaction, hold: Hold) => tx.$queryRaw<HeldRow[]>(holdStatement(hold));
