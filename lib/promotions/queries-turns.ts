import { database, type Prisma } from "#lib/platform/database";
import { aboutOf } from "./concerns.ts";
import { definitionsOf } from "./sql/definitions.ts";
import { type Turn, turnsWithin } from "./sql/public-periods.ts";

/** Which articles a turn may have made cheaper or dearer: those of one of these lists; no key at all means every article. */
export type Reach = Readonly<{ categories: readonly string[]; brands: readonly string[]; skus: readonly string[] }>;
export type ReachedTurn = Turn & Readonly<{ reach: readonly Reach[] }>;

/** A worker that was away for longer has the listings made anew. */
const horizonMs = 30 * 86_400_000;

/**
 * The begins and ends of promotions for everybody that have come by `now` and that `followed` does not know: SQL about
 * a row `turn (period_id, at)`. Exceptions are left to whoever prices the articles.
 */
export async function turnsToFollow(now: Date, followed: Prisma.Sql): Promise<ReachedTurn[]> {
  const since = new Date(now.getTime() - horizonMs);
  const turns = await database.$queryRaw<Turn[]>(turnsWithin(since, now, followed));
  const kept = await definitionsOf(
    database,
    turns.map(({ periodId }) => periodId),
  );
  return turns.map((turn) => {
    const period = kept.get(turn.periodId);
    return { ...turn, reach: period ? reachOf(aboutOf(period.definition)) : [] };
  });
}

const reachOf = ({ selections, skus }: ReturnType<typeof aboutOf>): Reach[] => [
  ...selections.map((one) => ({ categories: one.categories, brands: one.brands, skus: one.skus })),
  ...(skus.length > 0 ? [{ categories: [], brands: [], skus }] : []),
];
