import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { PackingView } from "../schema.ts";
import { parts } from "./wanted.ts";

/** A parcel as the packing station and its slip show it, in one statement; null when there is none. */
export async function readPacking(parcelId: string, locale: Locale): Promise<PackingView | null> {
  const [row] = await database.$queryRaw<PackingView[]>(Prisma.sql`
    SELECT p.id AS "parcelId", o.id AS "orderId", o.number AS "orderNumber", ${instant(Prisma.sql`o.placed_at`)} AS "placedAt",
      p.location_code AS "locationCode", place.name AS "locationName", p.method::text AS method,
      ${instant(Prisma.sql`p.promised_at`)} AS "promisedAt", o.locale,
      jsonb_build_object('name', o.name, 'line1', coalesce(o.line1, o.relay_point ->> 'line1'), 'line2', o.line2,
        'postcode', coalesce(o.postcode, o.relay_point ->> 'postcode'), 'city', coalesce(o.city, o.relay_point ->> 'city'),
        'country', o.country
      ) AS "to",
      o.held_since IS NOT NULL AS held, o.state = 'cancelled' AS cancelled, ${instant(Prisma.sql`p.sent_at`)} AS "sentAt",
      ${instant(Prisma.sql`p.ready_at`)} AS "readyAt", p.carrier,
      (SELECT w.id FROM pick k JOIN pick_wave w ON w.id = k.wave_id WHERE k.parcel_id = p.id ORDER BY w.number DESC LIMIT 1)
        AS "waveId",
      coalesce((SELECT jsonb_agg(jsonb_build_object(
         'sku', part.sku, 'gtin', part.gtin, 'optionsText', CASE WHEN part.id = l.variant_id THEN l.options_text ELSE l.name END,
         'name', CASE WHEN ${locale} = 'en' THEN coalesce(part.name_en, part.name_fr) ELSE part.name_fr END,
         'pictureFile', l.picture_file, 'quantity', part.quantity, 'picked', coalesce(k.picked, 0),
         'packed', coalesce(k.packed, 0), 'grams', nullif(part.weight_grams, 0) * part.quantity
       ) ORDER BY l.position, part.sku)
       FROM order_line l
       CROSS JOIN LATERAL ${parts} part
       LEFT JOIN pick k ON k.order_line_id = l.id AND k.parcel_id = l.parcel_id AND k.variant_id = part.id
       WHERE l.parcel_id = p.id AND (part.quantity > 0 OR k.packed > 0)), '[]') AS contents,
      coalesce((SELECT jsonb_agg(jsonb_build_object('sku', l.sku, 'name', l.name, 'optionsText', l.options_text,
         'quantity', l.quantity - l.cancelled_quantity,
         'totalGrossMinor', l.total_gross_minor * (l.quantity - l.cancelled_quantity) / l.quantity) ORDER BY l.position)
       FROM order_line l WHERE l.parcel_id = p.id AND l.quantity > l.cancelled_quantity), '[]') AS lines,
      (SELECT jsonb_build_object('weightGrams', k.weight_grams, 'closedByName', k.closed_by_name, 'closedAt', k.closed_at)
       FROM packing k WHERE k.parcel_id = p.id) AS packing,
      (SELECT jsonb_build_object('carrierName', coalesce(c.name, s.carrier_code), 'trackingNumber', s.tracking_number,
         'priceMinor', s.price_minor)
       FROM shipping_label s LEFT JOIN carrier c ON c.code = s.carrier_code WHERE s.parcel_id = p.id) AS label
    FROM parcel p
    JOIN orders o ON o.id = p.order_id
    JOIN stock_location place ON place.code = p.location_code
    WHERE p.id = ${parcelId}::uuid`);
  return row ?? null;
}

const instant = (column: Prisma.Sql) =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
