import type { Day } from "#lib/kernel/local-time";
import { database, Prisma } from "#lib/platform/database";
import type { DueParcel } from "../schema.ts";
import { handOverOn, parts, wanted } from "./wanted.ts";

const mostShown = 300;

/** The parcels that stand in these places and must leave by a day, with how far each has come. */
export const readDue = (places: readonly string[], until: Day): Promise<DueParcel[]> =>
  database.$queryRaw<DueParcel[]>(Prisma.sql`
    SELECT p.id AS "parcelId", o.id AS "orderId", o.number AS "orderNumber", p.location_code AS "locationCode",
           p.method::text AS method, o.name AS customer, goods.units, ${handOverOn}::text AS "handOverOn",
           p.promised_at AS "promisedAt", walk.number AS wave, walk.id AS "waveId",
           coalesce(walk.picked, 0)::int AS picked, coalesce(walk.short, 0)::int AS short,
           EXISTS (SELECT FROM packing WHERE packing.parcel_id = p.id) AS packed,
           EXISTS (SELECT FROM shipping_label WHERE shipping_label.parcel_id = p.id) AS labelled
    FROM orders o
    JOIN parcel p ON p.order_id = o.id
    CROSS JOIN LATERAL (
      SELECT sum(part.quantity)::int AS units
      FROM order_line l CROSS JOIN LATERAL ${parts} part
      WHERE l.parcel_id = p.id
    ) goods
    LEFT JOIN LATERAL (
      SELECT max(w.number) AS number, (array_agg(w.id ORDER BY w.number DESC))[1] AS id,
             sum(least(k.picked, ${wanted})) AS picked, sum(least(k.short, ${wanted})) AS short
      FROM pick k
      JOIN pick_wave w ON w.id = k.wave_id
      JOIN order_line l ON l.id = k.order_line_id
      WHERE k.parcel_id = p.id
    ) walk ON walk.id IS NOT NULL
    WHERE o.state IN ('placed', 'preparing') AND o.held_since IS NULL AND goods.units > 0
      AND p.sent_at IS NULL AND p.ready_at IS NULL AND p.collected_at IS NULL
      AND ${places.length > 0 ? Prisma.sql`p.location_code = ANY(${[...places]}::text[])` : Prisma.sql`true`}
      AND ${handOverOn} <= ${until}::date
    ORDER BY p.location_code, "handOverOn", o.placed_at, p.id
    LIMIT ${mostShown}`);
