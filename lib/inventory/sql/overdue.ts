import type { Day } from "#lib/kernel/local-time";
import type { Transaction } from "#lib/platform/database";
import type { Place } from "../schema.ts";

type Overdue = Place & Readonly<{ sku: string; safety: number; expectedOn: Day; waiting: number }>;

/** Enough for one transaction; the next look takes the others. */
const atOnce = 500;

/** What is still sold before it is here though its day has passed, and for how many of it customers wait. */
export const overdue = (tx: Transaction, today: Day): Promise<Overdue[]> => tx.$queryRaw<Overdue[]>`
  SELECT due.variant_id AS "variantId", due.location_code AS "locationCode", v.sku, due.safety, due.waiting,
         due.expected_on::text AS "expectedOn"
  FROM (
    SELECT *, greatest(0, unavailable + reserved + held - on_hand)::int AS waiting
    FROM stock_level WHERE backorder_limit > 0 AND expected_on < ${today}::date
  ) due JOIN variant v ON v.id = due.variant_id
  WHERE due.backorder_limit > due.waiting
  ORDER BY due.variant_id, due.location_code LIMIT ${atOnce}`;
