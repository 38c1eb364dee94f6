import { database } from "#lib/platform/database";

/** What the provider paid to the bank, the newest first. */
export const latestPayouts = (most = 60) =>
  database.payout.findMany({
    orderBy: [{ arrivesAt: "desc" }, { id: "desc" }],
    take: most,
    include: { _count: { select: { entries: true } } },
  });

/** What was paid out of each payment that a payout since then is about, in all its payouts; cents, refunds positive. */
export const paidOutSince = (since: Date) =>
  database.$queryRaw<{ intentId: string; chargedMinor: number; backMinor: number }[]>`
    WITH touched AS (
      SELECT DISTINCT e.intent_id FROM payout_entry e JOIN payout p ON p.id = e.payout_id
      WHERE p.arrives_at >= ${since} AND e.intent_id IS NOT NULL
    )
    SELECT e.intent_id AS "intentId",
           coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = 'charge'), 0)::int AS "chargedMinor",
           coalesce(-sum(e.amount_minor) FILTER (WHERE e.kind = 'refund'), 0)::int AS "backMinor"
    FROM payout_entry e JOIN touched USING (intent_id) GROUP BY e.intent_id`;
