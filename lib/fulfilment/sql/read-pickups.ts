import { shortName } from "#lib/kernel/short-name";
import { database, Prisma } from "#lib/platform/database";
import { mostTries, type PickupView } from "../pickup-schema.ts";
import { isSeats, minimumAge } from "./in-parcel.ts";

/** The pick-ups that `which` names, with what is in them. `p` is the parcel, `o` its order, `c` its code. */
export async function readPickups(which: Prisma.Sql): Promise<PickupView[]> {
  const rows = await database.$queryRaw<PickupView[]>(Prisma.sql`
    SELECT p.id AS "parcelId", o.id AS "orderId", o.number, o.name, p.location_code AS "storeCode",
           s.name AS "storeName", p.promised_at AS "promisedAt", p.ready_at AS "readyAt",
           p.collected_at AS "collectedAt", c.expires_at AS "expiresAt", coalesce(c.tries, 0) >= ${mostTries} AS locked,
           CASE WHEN l.lines IS NULL THEN 'cancelled' WHEN p.collected_at IS NOT NULL THEN 'collected'
                WHEN o.held_since IS NOT NULL THEN 'held' WHEN p.ready_at IS NOT NULL OR ${isSeats} THEN 'ready'
                ELSE 'to_prepare' END AS state,
           (SELECT coalesce(sum(owed_minor), 0)::int FROM order_tender WHERE order_id = o.id AND kind = 'counter') AS "owedMinor",
           ${minimumAge} AS "minimumAge", coalesce(l.lines, '[]') AS lines
    FROM parcel p
    JOIN orders o ON o.id = p.order_id
    JOIN stock_location s ON s.code = p.location_code
    LEFT JOIN pickup_code c ON c.parcel_id = p.id
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object(
        'id', id, 'sku', sku, 'name', name, 'optionsText', options_text, 'pictureFile', picture_file,
        'quantity', quantity - cancelled_quantity) ORDER BY position) AS lines
      FROM order_line WHERE parcel_id = p.id AND quantity > cancelled_quantity
    ) l
    WHERE p.method = 'pickup' AND ${which}`);
  return rows.map((row) => ({ ...row, name: shortName(row.name) }));
}
