import { database } from "#lib/platform/database";
import type { ToCount } from "./schema.ts";

const lookBackDays = 30;
const atOnce = 50;

/** What somebody looked for at a place and did not find, as long as nobody has counted it since; the latest first. */
export const toCountAt = (location: string, now: Date): Promise<ToCount[]> => database.$queryRaw<ToCount[]>`
  SELECT v.sku, p.name_fr AS name, max(k.picked_at) AS "missedAt"
  FROM pick k
  JOIN pick_wave w ON w.id = k.wave_id AND w.location_code = ${location}
  JOIN stock_level l ON l.variant_id = k.variant_id AND l.location_code = w.location_code
  JOIN variant v ON v.id = k.variant_id
  JOIN product p ON p.id = v.product_id
  WHERE k.short > 0 AND k.picked_at > ${now}::timestamptz - make_interval(days => ${lookBackDays})
    AND k.picked_at > l.counted_at
    AND NOT EXISTS (
      SELECT FROM stock_correction c
      WHERE c.variant_id = k.variant_id AND c.location_code = w.location_code AND c.at >= k.picked_at)
  GROUP BY v.sku, p.name_fr
  ORDER BY max(k.picked_at) DESC, v.sku LIMIT ${atOnce}`;
