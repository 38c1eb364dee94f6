import { Prisma, type Transaction } from "#lib/platform/database";
import type { Move, Place } from "../schema.ts";

/** What expires first leaves first (FEFO); units whose batch nobody noted leave last. */
export const firstExpiring = (batch: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${batch}.best_before NULLS LAST, ${batch}.code`;

/** Whether an article is kept by batch. */
export const isBatchKept = (variantId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM batch_kept WHERE batch_kept.variant_id = ${variantId})`;

/**
 * The share of each batch when so many `units` of a level are taken from `part` of its batches, first expiring first.
 */
const share = (units: Prisma.Sql, part: Prisma.Sql): Prisma.Sql => Prisma.sql`
  least(${part}, greatest(0, ${units} - (sum(${part}) OVER (
    PARTITION BY b.variant_id, b.location_code ORDER BY ${firstExpiring(Prisma.sql`b`)}) - ${part})))::int`;

const listed = (places: readonly Place[]) => Prisma.sql`
  unnest(${places.map((p) => p.variantId)}::uuid[], ${places.map((p) => p.locationCode)}::text[])
    AS p (variant_id, location_code)`;

/**
 * Brings the batches of levels to what is on hand: what is gone is taken from the first to expire among those still
 * sold, what was found is a batch that nobody noted. Runs after the statement that moved and locked the levels, so that
 * it reads the batches as they are; articles not kept by batch are passed over.
 */
export const settleStatement = (places: readonly Place[]) => Prisma.sql`
  WITH level AS (
    SELECT l.variant_id, l.location_code, l.on_hand - coalesce(sum(b.quantity), 0) AS found
    FROM stock_level l JOIN ${listed(places)} USING (variant_id, location_code)
    JOIN batch_kept USING (variant_id)
    LEFT JOIN stock_batch b USING (variant_id, location_code)
    GROUP BY l.variant_id, l.location_code
  ), gone AS (
    SELECT b.variant_id, b.location_code, b.code,
           ${share(Prisma.sql`-level.found`, Prisma.sql`(b.quantity - b.withdrawn)`)} AS units
    FROM stock_batch b JOIN level USING (variant_id, location_code) WHERE level.found < 0
  ), taken AS (
    UPDATE stock_batch b SET quantity = b.quantity - gone.units FROM gone
    WHERE (b.variant_id, b.location_code, b.code) = (gone.variant_id, gone.location_code, gone.code) AND gone.units > 0
  )
  INSERT INTO stock_batch AS b (variant_id, location_code, code, quantity)
  SELECT variant_id, location_code, '', found FROM level WHERE found > 0
  ON CONFLICT (variant_id, location_code, code) DO UPDATE SET quantity = b.quantity + excluded.quantity`;

/** Withdraws dated units from sale, or takes withdrawn ones away for good: what expires first goes first. */
export const withdrawStatement = (moves: readonly Move[]) => Prisma.sql`
  WITH asked AS (
    SELECT * FROM unnest(${moves.map((m) => m.variantId)}::uuid[], ${moves.map((m) => m.locationCode)}::text[],
                         ${moves.map((m) => m.setAside?.units ?? 0)}::int[]) AS a (variant_id, location_code, units)
  ), shared AS (
    SELECT b.variant_id, b.location_code, b.code,
           ${share(Prisma.sql`asked.units`, Prisma.sql`(b.quantity - b.withdrawn)`)} AS added,
           ${share(Prisma.sql`-asked.units`, Prisma.sql`b.withdrawn`)} AS ended
    FROM stock_batch b JOIN asked USING (variant_id, location_code)
  )
  UPDATE stock_batch b
  SET withdrawn = b.withdrawn + shared.added - shared.ended, quantity = b.quantity - shared.ended
  FROM shared
  WHERE (b.variant_id, b.location_code, b.code) = (shared.variant_id, shared.location_code, shared.code)`;

export type NamedMove = Move & Readonly<{ batch: NonNullable<Move["batch"]> }>;

/** A batch that was received before with another date; the articles are locked, so that two receipts cannot differ. */
export async function dateThatDiffers(tx: Transaction, moves: readonly NamedMove[]) {
  await tx.$queryRaw`
    SELECT FROM batch_kept WHERE variant_id = ANY(${moves.map((m) => m.variantId)}::uuid[]) ORDER BY variant_id FOR UPDATE`;
  const [row] = await tx.$queryRaw<{ sku: string; batch: string; bestBefore: string }[]>`
    SELECT v.sku, b.code AS batch, b.best_before::text AS "bestBefore"
    FROM stock_batch b JOIN variant v ON v.id = b.variant_id
    JOIN unnest(${moves.map((m) => m.variantId)}::uuid[], ${moves.map((m) => m.batch.code)}::text[],
                ${moves.map((m) => m.batch.bestBefore)}::date[]) AS d (variant_id, code, best_before)
      ON d.variant_id = b.variant_id AND d.code = b.code AND d.best_before <> b.best_before
    LIMIT 1`;
  return row ?? null;
}

/** Units that came with their batch and its date. */
export const addToBatches = (tx: Transaction, moves: readonly NamedMove[]) => tx.$executeRaw`
  INSERT INTO stock_batch AS b (variant_id, location_code, code, best_before, quantity)
  SELECT * FROM unnest(
    ${moves.map((m) => m.variantId)}::uuid[], ${moves.map((m) => m.locationCode)}::text[],
    ${moves.map((m) => m.batch.code)}::text[], ${moves.map((m) => m.batch.bestBefore)}::date[],
    ${moves.map((m) => m.onHandDelta)}::int[])
  ON CONFLICT (variant_id, location_code, code) DO UPDATE SET quantity = b.quantity + excluded.quantity`;
