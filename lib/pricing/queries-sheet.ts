import { database } from "#lib/platform/database";
import {
  basePrices,
  type SheetFilter,
  type SheetRow,
  type SheetScope,
  type SheetSort,
  type StandingRow,
} from "./sheet.ts";
import { matchingFilter } from "./sql/sheet-filter.ts";
import { pagesOf, placeOf, readPlace } from "./sql/sheet-order.ts";
import { sheetRows } from "./sql/sheet-rows.ts";

const size = 50;

type Asked = Readonly<{ filter: SheetFilter; sort: SheetSort; scope: SheetScope; cursor: string | null; now: Date }>;

/**
 * A page of the price sheet, fifty variants, and where the next one begins. Only the page's own variants are looked into
 * for what waits and for the lowest price of thirty days, so that it costs the same however large the catalogue is.
 */
export async function priceSheet({ filter, sort, scope, cursor, now }: Asked) {
  const after = cursor ? readPlace(cursor, sort) : null;
  const rows: SheetRow[] = [];
  for (const page of pagesOf(sort, matchingFilter(filter), after, size + 1))
    if (rows.length <= size) rows.push(...(await sheetRows(page, scope, now)));
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > size && last ? await placeOf(last.variantId, sort) : null };
}

/** Every price that a filter finds, for a change of many or a file: reads them all, so never for a page. */
export const standingPrices = (filter: SheetFilter, scope: SheetScope): Promise<StandingRow[]> =>
  database.$queryRaw<StandingRow[]>`
    SELECT v.sku, p.name_fr AS "nameFr", p.name_en AS "nameEn",
           CASE WHEN list.id IS NULL THEN price.gross_minor ELSE listed.amount_minor END AS minor,
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
    SELECT v.sku, p.name_fr AS "nameFr", p.name_en AS "nameEn",
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
