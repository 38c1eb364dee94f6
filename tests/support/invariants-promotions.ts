import { database } from "#lib/platform/database";
import { fromBefore } from "./former-orders.ts";

/** What is counted of an offer and of a code is what checkouts hold of it and orders used, and never more than there is. */
export const offersCounted = (): Promise<readonly object[]> => database.$queryRaw`
  WITH told AS (
    SELECT promotion_id, count(*)::int AS uses, sum(discount_minor)::int AS minor
    FROM promotion_use WHERE state <> 'released' GROUP BY promotion_id
  ), opened AS (
    SELECT coupon_id, count(*)::int AS uses FROM (
      SELECT coupon_id FROM promotion_use WHERE state <> 'released' AND coupon_id IS NOT NULL
      UNION ALL
      SELECT c.id FROM orders o JOIN coupon c ON c.code = ANY (o.codes) WHERE ${fromBefore}
    ) one GROUP BY coupon_id
  )
  SELECT p.name_fr AS offer, p.uses, told.uses AS told, p.spent_minor AS spent, told.minor AS "toldMinor"
  FROM promotion p LEFT JOIN told ON told.promotion_id = p.id
  WHERE (p.uses, p.spent_minor) <> (coalesce(told.uses, 0), coalesce(told.minor, 0))
     OR p.uses > p.max_uses OR p.spent_minor > p.budget_minor
  UNION ALL
  SELECT c.code, c.uses, opened.uses, 0, 0
  FROM coupon c LEFT JOIN opened ON opened.coupon_id = c.id
  WHERE c.uses <> coalesce(opened.uses, 0) OR c.uses > c.max_uses
  UNION ALL
  SELECT 'held for nobody', 1, 0, u.discount_minor, 0
  FROM promotion_use u LEFT JOIN checkout_attempt a ON a.id = u.attempt_id
  WHERE u.state = 'held' AND a.state IS DISTINCT FROM 'paying' OR u.state = 'used' AND u.order_id IS NULL`;
