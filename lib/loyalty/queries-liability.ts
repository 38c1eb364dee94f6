import { database } from "#lib/platform/database";

export type Liability = Readonly<{
  totalMinor: number;
  members: number;
  /** Owed by members, for what was spent before it was taken back. */
  owedMinor: number;
  /** "2027-11", in the shop's time; what checkouts hold counts still. */
  months: readonly Readonly<{ month: string; amountMinor: number; cagnottes: number }>[];
}>;

/** What the shop owes its members now, by the month in which it ends. */
export async function liability(): Promise<Liability> {
  const [months, [club]] = await Promise.all([
    database.$queryRaw<Liability["months"][number][]>`
      SELECT coalesce(to_char(expires_at AT TIME ZONE 'Europe/Paris', 'YYYY-MM'), '') AS month,
             sum(balance_minor)::int AS "amountMinor", count(*)::int AS cagnottes
      FROM credit WHERE kind = 'club' AND balance_minor > 0 GROUP BY 1 ORDER BY 1`,
    database.$queryRaw<{ members: number; owedMinor: number }[]>`
      SELECT count(*) FILTER (WHERE left_at IS NULL)::int AS members, coalesce(sum(owed_minor), 0)::int AS "owedMinor" FROM member`,
  ]);
  const totalMinor = months.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return { totalMinor, members: club?.members ?? 0, owedMinor: club?.owedMinor ?? 0, months };
}

/** How the debt to members moved within a month, in cents, by why. */
export type Movement = Readonly<{
  month: string;
  openingMinor: number;
  earnedMinor: number;
  takenBackMinor: number;
  presentMinor: number;
  paidMinor: number;
  paidInStoreMinor: number;
  givenBackMinor: number;
  expiredMinor: number;
  correctedMinor: number;
  closingMinor: number;
}>;

/** Month by month, from the first on: each closes where the next opens, and the last is the liability. */
export const clubMovements = (): Promise<Movement[]> => database.$queryRaw`
  WITH moved AS (
    SELECT to_char(e.at AT TIME ZONE 'Europe/Paris', 'YYYY-MM') AS month, e.amount_minor AS minor,
           CASE WHEN e.reason = 'club: earn' THEN 'earned'
                WHEN e.reason IN ('club: take_back', 'club: settle') THEN 'taken'
                WHEN e.reason = 'club: birthday' THEN 'present'
                WHEN e.reason = 'club: burn' THEN 'store'
                WHEN e.kind = 'capture' THEN 'paid' WHEN e.kind = 'refund' THEN 'back'
                WHEN e.kind = 'expire' THEN 'expired' ELSE 'corrected' END AS why
    FROM credit c JOIN credit_entry e ON e.credit_id = c.id WHERE c.kind = 'club'
  ), monthly AS (
    SELECT month, sum(minor)::int AS net,
           coalesce(sum(minor) FILTER (WHERE why = 'earned'), 0)::int AS "earnedMinor",
           coalesce(sum(minor) FILTER (WHERE why = 'taken'), 0)::int AS "takenBackMinor",
           coalesce(sum(minor) FILTER (WHERE why = 'present'), 0)::int AS "presentMinor",
           coalesce(sum(minor) FILTER (WHERE why = 'paid'), 0)::int AS "paidMinor",
           coalesce(sum(minor) FILTER (WHERE why = 'store'), 0)::int AS "paidInStoreMinor",
           coalesce(sum(minor) FILTER (WHERE why = 'back'), 0)::int AS "givenBackMinor",
           coalesce(sum(minor) FILTER (WHERE why = 'expired'), 0)::int AS "expiredMinor",
           coalesce(sum(minor) FILTER (WHERE why = 'corrected'), 0)::int AS "correctedMinor"
    FROM moved GROUP BY month
  )
  SELECT month, "earnedMinor", "takenBackMinor", "presentMinor", "paidMinor", "paidInStoreMinor", "givenBackMinor",
         "expiredMinor", "correctedMinor",
         (sum(net) OVER so_far - net)::int AS "openingMinor", (sum(net) OVER so_far)::int AS "closingMinor"
  FROM monthly WINDOW so_far AS (ORDER BY month) ORDER BY month`;
