import type { Transaction } from "#lib/platform/database";

const dayMs = 24 * 3600 * 1000;

/**
 * What this person sold and gave away alone within a day. One at a time: of many at once each sees those before it, so
 * that no ceiling is passed by hurrying.
 */
export async function doneAlone(
  tx: Transaction,
  personId: string,
  now: Date,
): Promise<Readonly<{ soldMinor: number; givenMinor: number }>> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`credit:${personId}`}, 0))`;
  const [done] = await tx.$queryRaw<{ soldMinor: number; givenMinor: number }[]>`
    SELECT coalesce(sum(e.amount_minor) FILTER (WHERE c.kind = 'gift_card' AND e.kind IN ('issue', 'activate')), 0)::int
             AS "soldMinor",
           coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = 'adjust' OR c.kind = 'store_credit'), 0)::int
             AS "givenMinor"
    FROM credit_entry e JOIN credit c ON c.id = e.credit_id
    WHERE e.alone_by_id = ${personId}::uuid AND e.at > ${new Date(now.getTime() - dayMs)}
      AND e.reverses_id IS NULL`;
  return done ?? { soldMinor: 0, givenMinor: 0 };
}
