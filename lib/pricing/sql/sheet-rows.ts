import { database, type Prisma } from "#lib/platform/database";
import type { SheetRow, SheetScope } from "../sheet.ts";

const lowestDays = 30;

/** The lines of the sheet for the variants that `page` selects, in its order. */
export const sheetRows = (page: Prisma.Sql, scope: SheetScope, now: Date): Promise<SheetRow[]> =>
  database.$queryRaw<SheetRow[]>`
    WITH page AS MATERIALIZED (
      SELECT v.id, row_number() OVER () AS place
      FROM (${page}) v
    )
    SELECT v.id AS "variantId", v.sku, p.id AS "productId", p.handle, p.name_fr AS "nameFr", p.name_en AS "nameEn",
           choices.fr AS "optionsFr", choices.en AS "optionsEn", picture.file AS picture,
           price.gross_minor AS "grossMinor", listed.amount_minor AS "listedMinor", price.cost_minor AS "costMinor",
           price.floor_minor AS "floorMinor", p.vat_basis_points AS "vatBasisPoints", p.eco_fee_minor AS "ecoFeeMinor",
           lowest.minor AS "lowestMinor", price.since, held.change AS held, planned.change AS scheduled,
           EXISTS (SELECT FROM price_freeze f WHERE f.variant_id = v.id) AS frozen,
           category.path AS "categoryPath", p.brand_code AS brand, p.kind::text AS kind,
           coalesce((p.legal ->> 'fixedBookPrice')::boolean, false) AS "fixedBookPrice"
    FROM page
    JOIN variant v ON v.id = page.id
    JOIN product p ON p.id = v.product_id
    JOIN category ON category.id = p.category_id
    LEFT JOIN price ON price.variant_id = v.id
    LEFT JOIN price_list list ON list.code = ${scope.listCode}
    LEFT JOIN list_price listed ON listed.list_id = list.id AND listed.variant_id = v.id
      AND listed.min_quantity = ${scope.minQuantity} AND listed.until IS NULL
    LEFT JOIN LATERAL (
      SELECT min(i.gross_minor) AS minor FROM price_interval i
      WHERE i.variant_id = v.id AND (i.until IS NULL OR i.until > ${now}::timestamptz - make_interval(days => ${lowestDays}::int))
    ) lowest ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('toMinor', c.to_minor, 'faults', c.faults) AS change FROM price_change c
      WHERE c.variant_id = v.id AND c.state = 'held' AND c.list_id IS NOT DISTINCT FROM list.id LIMIT 1
    ) held ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('toMinor', c.to_minor, 'at', c.effective_at) AS change FROM price_change c
      WHERE c.variant_id = v.id AND c.state = 'scheduled' AND c.list_id IS NOT DISTINCT FROM list.id
      ORDER BY c.effective_at LIMIT 1
    ) planned ON true
    LEFT JOIN LATERAL (
      SELECT string_agg(choice ->> 'labelFr', ', ' ORDER BY o.position) AS fr,
             string_agg(coalesce(choice ->> 'labelEn', choice ->> 'labelFr'), ', ' ORDER BY o.position) AS en
      FROM product_option o, jsonb_array_elements(o.values) AS choice
      WHERE o.product_id = p.id AND choice ->> 'code' = v.options ->> o.code
    ) choices ON true
    LEFT JOIN LATERAL (SELECT file FROM media m WHERE m.product_id = p.id ORDER BY m.position LIMIT 1) picture ON true
    ORDER BY page.place`;
