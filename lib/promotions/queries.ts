import { database, Prisma } from "#lib/platform/database";
import { inForceAt, standingOf } from "./in-force.ts";
import { nobody, periodsInForce, type StandingRow } from "./queries-in-force.ts";
import type { PublishedPromotion } from "./schema.ts";

/**
 * The promotions in force at an instant, past or future, as everybody sees them; `codes` (canonical) open those behind
 * them. The cart asks the same inside its own statement.
 */
export async function publishedAt(at: Date, codes: readonly string[] = []): Promise<readonly PublishedPromotion[]> {
  const periods = periodsInForce(at, Prisma.sql`${at}::timestamptz`, Prisma.sql`${[...codes]}::text[]`);
  const [row] = await database.$queryRaw<{ periods: StandingRow[] | null }[]>(
    Prisma.sql`/* prepared */ SELECT ${periods} AS periods`,
  );
  return inForceAt(await standingOf(database, row?.periods ?? [], { ...nobody, codes }, at), at).promotions;
}

/** The next instant at which the offers that everybody sees change: pages made now are stale from then on. */
export async function nextTurnAfter(at: Date): Promise<Date | null> {
  const [row] = await database.$queryRaw<{ turn: Date | null }[]>`
    /* prepared */
    SELECT least(
      (SELECT min("from") FROM promotion_period
       WHERE "from" > ${at} AND coalesce(until, 'infinity') > "from" AND lane = 'catalogue' AND NOT needs_code),
      (SELECT min(until) FROM promotion_period
       WHERE coalesce(until, 'infinity') > ${at} AND "from" <= ${at} AND lane = 'catalogue' AND NOT needs_code)) AS turn`;
  return row?.turn ?? null;
}
