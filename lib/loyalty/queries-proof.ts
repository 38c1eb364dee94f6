import { database } from "#lib/platform/database";

export type LoyaltyDiscrepancy = Readonly<{ what: string; about: string; told: number; booked: number }>;

/**
 * Where the club's books do not say the same: what members owe and their points are their ledger's, a purchase earned what
 * its entries say, and a cagnotte is what its entries, its orders and its end left of it. None, ever.
 */
export const loyaltyDiscrepancies = (): Promise<LoyaltyDiscrepancy[]> => database.$queryRaw`
  WITH ledger AS (
    SELECT account_id, sum(owed_minor)::int AS owed, sum(points)::int AS points, sum(credited_minor)::int AS credited
    FROM loyalty_entry GROUP BY account_id
  ), bought AS (
    SELECT purchase_id, coalesce(sum(amount_minor) FILTER (WHERE kind IN ('earn', 'take_back')), 0)::int AS earned,
           sum(points)::int AS points, coalesce(-sum(amount_minor) FILTER (WHERE kind = 'burn'), 0)::int AS burnt
    FROM loyalty_entry WHERE purchase_id IS NOT NULL GROUP BY purchase_id
  ), moved AS (
    SELECT c.account_id, c.balance_minor AS balance,
           coalesce(sum(e.amount_minor) FILTER (WHERE e.reason LIKE 'club: %'), 0)::int AS club,
           coalesce(sum(e.amount_minor), 0)::int AS total
    FROM credit c LEFT JOIN credit_entry e ON e.credit_id = c.id WHERE c.kind = 'club' GROUP BY c.id
  )
  SELECT * FROM (
    SELECT 'owed' AS what, m.account_id::text AS about, m.owed_minor AS told, coalesce(l.owed, 0) AS booked
    FROM member m LEFT JOIN ledger l USING (account_id)
    UNION ALL SELECT 'points', m.account_id::text, m.points, coalesce(l.points, 0)
    FROM member m LEFT JOIN ledger l USING (account_id)
    UNION ALL SELECT 'earned', p.key, p.earned_minor, coalesce(b.earned, 0)
    FROM loyalty_purchase p LEFT JOIN bought b ON b.purchase_id = p.id
    UNION ALL SELECT 'points of', p.key, p.points, coalesce(b.points, 0)
    FROM loyalty_purchase p LEFT JOIN bought b ON b.purchase_id = p.id
    UNION ALL SELECT 'burnt', p.key, p.burnt_minor, coalesce(b.burnt, 0)
    FROM loyalty_purchase p LEFT JOIN bought b ON b.purchase_id = p.id
    UNION ALL SELECT 'credited', m.account_id::text, coalesce(c.club, 0), coalesce(l.credited, 0)
    FROM member m LEFT JOIN ledger l USING (account_id) LEFT JOIN moved c USING (account_id)
    UNION ALL SELECT 'balance', account_id::text, balance, total FROM moved
  ) one WHERE told <> booked`;
