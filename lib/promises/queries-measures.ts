import { shopTimeZone } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import type { Ended } from "./measures.ts";

/** The promises whose date lay in this stretch of time and that have ended, by all that they are measured by. */
export const endedPromises = (
  { from, until }: Readonly<{ from: Date; until: Date }>,
  locale: Locale,
): Promise<Ended[]> =>
  database.$queryRaw`
    SELECT c.name AS carrier, s.name AS place,
           CASE WHEN ${locale} = 'en' THEN coalesce(k.name_en, k.name_fr) ELSE k.name_fr END AS category,
           d.confidence, count(*)::int AS promises, count(*) FILTER (WHERE d.state = 'kept')::int AS kept,
           count(*) FILTER (WHERE d.state <> 'kept' AND d.told_at < d.promised_at)::int AS "toldBefore",
           sum((d.promised_at AT TIME ZONE ${shopTimeZone})::date - (o.placed_at AT TIME ZONE ${shopTimeZone})::date)::int AS days
    FROM delivery_promise d
    JOIN orders o ON o.id = d.order_id
    JOIN stock_location s ON s.code = d.location_code
    JOIN variant v ON v.id = d.variant_id
    JOIN product p ON p.id = v.product_id
    JOIN category leaf ON leaf.id = p.category_id
    JOIN category k ON k.path = split_part(leaf.path, '/', 1)
    LEFT JOIN carrier c ON c.code = d.carrier_code
    WHERE d.state IN ('kept', 'kept_late_told', 'broken') AND d.promised_at >= ${from} AND d.promised_at < ${until}
    GROUP BY 1, 2, 3, 4`;
