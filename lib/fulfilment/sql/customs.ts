import type { CustomsLine } from "#lib/facturx/customs-pdf";
import { database, type Transaction } from "#lib/platform/database";

type Row = Readonly<{
  orderNumber: string;
  locationCode: string;
  method: string;
  name: string;
  line1: string | null;
  line2: string | null;
  postcode: string | null;
  city: string | null;
  country: string | null;
  trackingNumber: string | null;
  weightGrams: number | null;
  lines: readonly CustomsLine[];
}>;

/** A parcel as customs see it: what is still in it, with what it weighs, costs and is called; null when there is none. */
export async function readCustoms(
  parcelId: string,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<Row | null> {
  const [row] = await reader.$queryRaw<Row[]>`
    SELECT o.number AS "orderNumber", p.location_code AS "locationCode", p.method::text AS method, o.name, o.line1, o.line2,
      o.postcode, o.city, o.country, label.tracking_number AS "trackingNumber", packing.weight_grams AS "weightGrams",
      coalesce((SELECT jsonb_agg(jsonb_build_object(
         'sku', l.sku, 'name', concat_ws(', ', l.name, nullif(l.options_text, '')), 'quantity', left_of.quantity,
         'grams', coalesce(v.weight_grams, 0) * left_of.quantity,
         'valueMinor', coalesce(l.net_minor, l.total_gross_minor) * left_of.quantity / l.quantity,
         'hsCode', v.hs_code, 'originCountry', v.origin_country) ORDER BY l.position)
       FROM order_line l LEFT JOIN variant v ON v.id = l.variant_id
       CROSS JOIN LATERAL (SELECT l.quantity - l.cancelled_quantity AS quantity) left_of
       WHERE l.parcel_id = p.id AND left_of.quantity > 0), '[]') AS lines
    FROM parcel p JOIN orders o ON o.id = p.order_id
    LEFT JOIN packing ON packing.parcel_id = p.id
    LEFT JOIN shipping_label label ON label.parcel_id = p.id
    WHERE p.id = ${parcelId}::uuid`;
  return row ?? null;
}
