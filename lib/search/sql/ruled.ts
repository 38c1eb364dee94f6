import { Prisma } from "#lib/platform/database";
import type { RankingContent } from "#lib/ranking/schema";
import type { Search } from "./hits.ts";
import { rankBy } from "./rank.ts";

/** What fits at least this share of what fits best is as good an answer as that: among those, rules decide. */
const near = 0.5;
/** Engines that tell no fit tell an order: its first fifty are as good. */
const nearInOrder = 0.995;

/** No text fits as well; what is pinned does. */
const pinnedFrom = 900;
const [nearest, furthest] = [1_000_000, 500_000];

/** Whether a product of this score is as good an answer as the best (`scoreBy`). */
export const isNear = (score: number): boolean => score > furthest;

/** What a text found, with how well the best of it fits. */
export const withBest = (hits: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT product_id, fit, max(fit) FILTER (WHERE fit < ${pinnedFrom}) OVER () AS best FROM (${hits}) found`;

/**
 * How high listing `l`, found as `hits`, stands by the rules of its query: what is pinned, then what fits nearly as well as
 * the best by the rules, then all the rest by the rules. Bounded: a text finds a thousand products at most.
 */
export const scoreBy = (rules: RankingContent["rules"], search: Search, now: Date): Prisma.Sql => {
  const isNearly = Prisma.sql`hits.fit >= ${"ranked" in search ? nearInOrder : near}::float8 * hits.best`;
  const rank = rankBy({ rules, pins: [] }, now);
  return Prisma.sql`CASE
    WHEN hits.fit >= ${pinnedFrom} THEN (hits.fit * 1000000)::int
    ELSE CASE WHEN ${isNearly} THEN ${nearest}::int ELSE ${furthest}::int END
      - (row_number() OVER (ORDER BY ${isNearly} DESC, ${rank} DESC, hits.fit DESC, hits.product_id))::int
  END`;
};
