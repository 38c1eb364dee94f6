import type { Day } from "#lib/kernel/local-time";
import type { Transaction } from "#lib/platform/database";
import type { Demand, Place } from "../schema.ts";

/**
 * Writes how an article is kept by batch; answers its former minimum (null: it was not) and where it lies. Nothing
 * moves stock meanwhile: whoever asked before whether the article is kept by batch has ended, whoever asks after knows.
 */
export async function startKeeping(tx: Transaction, variantId: string, minimumDays: number) {
  await tx.$executeRaw`LOCK TABLE stock_level IN SHARE ROW EXCLUSIVE MODE`;
  const former = await tx.batchKept.findUnique({ where: { variantId } });
  await tx.batchKept.upsert({ where: { variantId }, create: { variantId, minimumDays }, update: { minimumDays } });
  const places: Place[] = await tx.stockLevel.findMany({
    where: { variantId },
    select: { variantId: true, locationCode: true },
  });
  return { before: former?.minimumDays ?? null, places };
}

type TooNear = Demand & Readonly<{ units: number }>;

/** Levels with units too near to their date to be sold, and how many of those (`units`) nobody waits for. */
export const tooNear = (tx: Transaction, today: Day): Promise<TooNear[]> => tx.$queryRaw<TooNear[]>`
  SELECT l.variant_id AS "variantId", l.location_code AS "locationCode", due.quantity,
         greatest(0, least(due.quantity, l.on_hand - l.unavailable - l.reserved - l.held))::int AS units
  FROM (
    SELECT b.variant_id, b.location_code, sum(b.quantity - b.withdrawn)::int AS quantity
    FROM stock_batch b JOIN batch_kept kept USING (variant_id)
    WHERE b.best_before < ${today}::date + kept.minimum_days AND b.quantity > b.withdrawn
    GROUP BY b.variant_id, b.location_code
  ) due
  JOIN stock_level l USING (variant_id, location_code)
  ORDER BY l.variant_id, l.location_code`;
