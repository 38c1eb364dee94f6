import { Prisma, type Transaction } from "#lib/platform/database";
import type { Place } from "../schema.ts";

/** Places that never had the variant get an empty level, in the order in which everybody locks. */
export const openStatement = (places: readonly Place[], now: Date) => Prisma.sql`
  INSERT INTO stock_level (variant_id, location_code, counted_at, updated_at)
  SELECT DISTINCT variant_id, location_code, ${now}::timestamptz, ${now}::timestamptz
  FROM unnest(${places.map((p) => p.variantId)}::uuid[], ${places.map((p) => p.locationCode)}::text[])
    AS p (variant_id, location_code)
  ORDER BY variant_id, location_code
  ON CONFLICT DO NOTHING`;

export const openLevels = (tx: Transaction, places: readonly Place[], now: Date) =>
  tx.$executeRaw(openStatement(places, now));

/** The fewest units that may lie at a level now: what customers wait for, less what may be sold before it is here. */
export const fewest = (level: Prisma.Sql): Prisma.Sql => Prisma.sql`
  greatest(${level}.unavailable, ${level}.unavailable + ${level}.reserved + ${level}.held - ${level}.backorder_limit)`;

/**
 * Locks levels in the order in which everybody locks, opening those that are not there, until the caller's transaction
 * ends; `counted` is when somebody looked. Whoever then reads the ledger, in a statement of its own, reads every movement that came before.
 */
export async function lockLevels(tx: Transaction, places: readonly Place[], counted: Date): Promise<void> {
  await openLevels(tx, places, counted);
  await tx.$queryRaw`
    SELECT FROM stock_level l
    JOIN unnest(${places.map((p) => p.variantId)}::uuid[], ${places.map((p) => p.locationCode)}::text[])
      AS p (variant_id, location_code) USING (variant_id, location_code)
    ORDER BY l.variant_id, l.location_code
    FOR UPDATE OF l`;
}

export type LevelAt = Readonly<{
  variantId: string;
  locationCode: string;
  onHand: number;
  /** What lay there at the instant, by the ledger. */
  onHandThen: number;
  /** The fewest that may lie there now. */
  least: number;
}>;

/**
 * What levels say now and what they said at an instant: what moved since is taken out again. What a count or a list
 * corrected was so at its own instant, whenever it was entered.
 */
export const levelsAt = (tx: Pick<Transaction, "$queryRaw">, places: readonly Place[], instant: Date) =>
  tx.$queryRaw<LevelAt[]>`
    SELECT p.variant_id AS "variantId", p.location_code AS "locationCode", coalesce(l.on_hand, 0)::int AS "onHand",
           (coalesce(l.on_hand, 0) - coalesce(since.moved, 0))::int AS "onHandThen",
           coalesce(${fewest(Prisma.sql`l`)}, 0)::int AS least
    FROM unnest(${places.map((p) => p.variantId)}::uuid[], ${places.map((p) => p.locationCode)}::text[])
      AS p (variant_id, location_code)
    LEFT JOIN stock_level l USING (variant_id, location_code)
    LEFT JOIN LATERAL (
      SELECT sum(on_hand_delta) AS moved FROM stock_movement m
      WHERE m.variant_id = p.variant_id AND m.location_code = p.location_code AND coalesce(m.as_of, m.at) > ${instant}
    ) since ON true`;
