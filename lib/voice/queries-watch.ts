import { database } from "#lib/platform/database";
import type { Measure, Span } from "./schema.ts";
import { contacts, returned, sold } from "./sql/signals.ts";

export type Heard = Readonly<{ productId: string; categoryId: string; name: string; signals: number; sold: number }>;

/** What came of each product and what was sold of it, counted from the last time that somebody settled its task. */
export const heardSince = (measure: Measure, span: Span): Promise<Heard[]> =>
  database.$queryRaw<Heard[]>`
    WITH signal AS (
      ${measure === "contacts" ? contacts(span) : returned(span)}
    ), since AS (
      SELECT p.id AS product_id, greatest(${span.from}, max(k.settled_at)) AS from_
      FROM product p LEFT JOIN task k ON k.subject = 'product:' || p.id AND k.kind = ${`voice_${measure}`}
      WHERE p.id IN (SELECT product_id FROM signal) GROUP BY p.id
    ), came AS (
      SELECT s.product_id, count(*)::int AS signals
      FROM signal s JOIN since ON since.product_id = s.product_id AND s.at >= since.from_ GROUP BY 1
    ), bought AS (
      SELECT b.product_id, sum(b.quantity)::int AS sold
      FROM (${sold(span)}) b JOIN since ON since.product_id = b.product_id AND b.at >= since.from_ GROUP BY 1
    )
    SELECT p.id AS "productId", p.category_id AS "categoryId", p.name_fr AS name, came.signals,
           coalesce(bought.sold, 0) AS sold
    FROM came JOIN product p ON p.id = came.product_id LEFT JOIN bought ON bought.product_id = p.id ORDER BY p.id`;
