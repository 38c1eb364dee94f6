import { firstBatch } from "#lib/inventory/queries-batch";
import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { PickView } from "../schema.ts";
import { handOverOn, wanted } from "./wanted.ts";

/** Picks as `which` chooses them, wave by wave, by zone and shelf. */
export const readPicks = (which: Prisma.Sql, locale: Locale): Promise<PickView[]> =>
  database.$queryRaw<PickView[]>(Prisma.sql`
    SELECT k.id, k.wave_id AS "waveId", k.parcel_id AS "parcelId", o.id AS "orderId", o.number AS "orderNumber",
           p.method::text AS method, o.name AS customer, ${handOverOn}::text AS "handOverOn",
           k.variant_id AS "variantId", k.sku, v.gtin,
           CASE WHEN k.variant_id = l.variant_id AND ${locale} = 'fr' THEN l.name
                WHEN ${locale} = 'fr' THEN product.name_fr ELSE coalesce(product.name_en, product.name_fr) END AS name,
           CASE WHEN k.variant_id = l.variant_id THEN l.options_text ELSE l.name END AS "optionsText", l.picture_file AS "pictureFile", k.zone, k.shelf,
           ${firstBatch(Prisma.sql`k.variant_id`, Prisma.sql`w.location_code`)} AS batch,
           ${wanted}::int AS wanted, k.picked, k.short, k.packed, k.picked_by_name AS "pickedByName"
    FROM pick k
    JOIN pick_wave w ON w.id = k.wave_id
    JOIN order_line l ON l.id = k.order_line_id
    JOIN orders o ON o.id = l.order_id
    JOIN parcel p ON p.id = k.parcel_id
    JOIN variant v ON v.id = k.variant_id
    JOIN product ON product.id = v.product_id
    WHERE ${which}
    ORDER BY w.number, k.zone = '', k.zone, k.shelf, k.sku, k.position`);
