import { database, Prisma } from "#lib/platform/database";
import {
  basePrices,
  type SheetFilter,
  type SheetRow,
  type SheetScope,
  type SheetSort,
  type StandingRow,
} from "./sheet.ts";
import { matchingFilter } from "./sql/sheet-filter.ts";
import { inOrder, pageAfter, placeOf, readPlace } from "./sql/sheet-order.ts";

const size = 50;
const lowestDays = 30;

type Asked = Readonly<{ filter: SheetFilter; sort: SheetSort; scope: SheetScope; cursor: string | null; now: Date }>;

/**
 * A page of the price sheet, fifty variants, and where the next one begins. Only the page's own variants are looked into
 * for what waits and for the lowest price of thirty days, so that it costs the same however large the catalogue is.
 */
export async function priceSheet({ filter, sort, scope, cursor, now }: Asked) {
  const after = cursor ? readPlace(cursor, sort) : null;
  const wanted = [matchingFilter(filter), ...(after ? [pageAfter(sort, after)] : [])];
  const rows = await database.$queryRaw<SheetRow[]>`
    WITH page AS MATERIALIZED (
      SELECT v.id, row_number() OVER () AS place
      FROM (
        SELECT v.id FROM product p JOIN variant v ON v.product_id = p.id LEFT JOIN price ON price.variant_id = v.id
        WHERE ${Prisma.join(wanted, " AND ")} ORDER BY ${inOrder[sort]} LIMIT ${size + 1}
      ) v
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
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? await placeOf(last.variantId, sort) : null };
}

/** Every price that a filter finds, for a change of many or a file: reads them all, so never for a page. */
export const standingPrices = (filter: SheetFilter, scope: SheetScope): Promise<StandingRow[]> =>
  database.$queryRaw<StandingRow[]>`
    SELECT v.sku, p.name_fr AS "nameFr", CASE WHEN list.id IS NULL THEN price.gross_minor ELSE listed.amount_minor END AS minor,
           price.cost_minor AS "costMinor", price.floor_minor AS "floorMinor",
           CASE WHEN list.net THEN 0 ELSE p.vat_basis_points END AS "vatBasisPoints"
    FROM product p JOIN variant v ON v.product_id = p.id JOIN price ON price.variant_id = v.id
    LEFT JOIN price_list list ON list.code = ${scope.listCode}
    LEFT JOIN list_price listed ON listed.list_id = list.id AND listed.variant_id = v.id
      AND listed.min_quantity = ${scope.minQuantity} AND listed.until IS NULL
    WHERE ${matchingFilter(filter)} AND (list.id IS NULL OR listed.amount_minor IS NOT NULL)
    ORDER BY p.name_fr, p.id, v.position, v.id`;

/** What stands for these SKUs, by SKU: what a file is compared with. */
export async function standingOf(
  skus: readonly string[],
  scope: SheetScope,
): Promise<ReadonlyMap<string, StandingRow>> {
  const rows = await database.$queryRaw<StandingRow[]>`
    SELECT v.sku, p.name_fr AS "nameFr",
           coalesce(CASE WHEN list.id IS NULL THEN price.gross_minor ELSE listed.amount_minor END, 0) AS minor,
           price.cost_minor AS "costMinor", price.floor_minor AS "floorMinor", p.vat_basis_points AS "vatBasisPoints"
    FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN price ON price.variant_id = v.id
    LEFT JOIN price_list list ON list.code = ${scope.listCode}
    LEFT JOIN list_price listed ON listed.list_id = list.id AND listed.variant_id = v.id
      AND listed.min_quantity = ${scope.minQuantity} AND listed.until IS NULL
    WHERE v.sku = ANY(${[...skus]}::text[])`;
  return new Map(rows.map((row) => [row.sku, row]));
}

/** One variant as the sheet shows it, or null. */
export async function sheetRowOf(sku: string, now: Date): Promise<SheetRow | null> {
  const { items } = await priceSheet({
    filter: { query: sku },
    sort: "sku",
    scope: basePrices,
    cursor: null,
    now,
  });
  return items.find((row) => row.sku === sku) ?? null;
}

export type SheetChoices = Readonly<{
  categories: readonly Readonly<{ path: string; nameFr: string; nameEn: string | null }>[];
  brands: readonly Readonly<{ code: string; name: string }>[];
}>;

/** What the sheet can be narrowed by. */
export async function sheetChoices(): Promise<SheetChoices> {
  const [categories, brands] = await Promise.all([
    database.category.findMany({ select: { path: true, nameFr: true, nameEn: true }, orderBy: { path: "asc" } }),
    database.brand.findMany({ orderBy: { name: "asc" } }),
  ]);
  return { categories, brands };
}
