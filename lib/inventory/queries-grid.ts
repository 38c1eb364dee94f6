import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import { available } from "./queries-available.ts";

export type GridFigures = Readonly<{
  code: string;
  onHand: number;
  /** For orders and for payments under way. */
  reserved: number;
  available: number;
  aside: number;
}>;

/** A SKU with its figures in every place that has a level, and what is on its way there. */
export type GridRow = Readonly<{
  sku: string;
  name: string;
  /** "Bleu cobalt, 24 cm" */
  optionsText: string | null;
  levels: readonly GridFigures[];
  incoming: readonly Readonly<{ code: string; quantity: number }>[];
}>;

export const gridFilters = ["short", "incoming", "aside", "backorder"] as const;
export type GridFilter = (typeof gridFilters)[number];

/** What a filter asks of a SKU at a place, or anywhere. */
const keeps = (filter: GridFilter, place: string | null): Prisma.Sql => {
  const here = place ? Prisma.sql`AND l.location_code = ${place}` : Prisma.empty;
  const some = (condition: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT FROM stock_level l WHERE l.variant_id = v.id ${here} AND ${condition})`;
  if (filter === "aside") return some(Prisma.sql`l.unavailable > 0`);
  if (filter === "backorder") return some(Prisma.sql`l.backorder_limit > 0`);
  if (filter === "incoming") return Prisma.sql`EXISTS (SELECT FROM stock_incoming l WHERE l.variant_id = v.id ${here})`;
  return Prisma.sql`NOT ${some(Prisma.sql`${available(Prisma.sql`l`)} > 0`)}`;
};

/** Words in the reader's language; French where English is missing. */
const inWords = (locale: Locale, fr: Prisma.Sql, en: Prisma.Sql): Prisma.Sql =>
  locale === "en" ? Prisma.sql`coalesce(${en}, ${fr})` : fr;

type Asked = Readonly<{
  locale?: Locale;
  /** A SKU, an EAN or part of a name. */
  query?: string;
  filter?: GridFilter | null;
  place?: string | null;
  cursor?: string | undefined;
  limit?: number;
}>;

/** Stock by SKU and place; keyset on the SKU. "Short" is what has nothing to promise, there or anywhere. */
export async function stockGrid({ locale = "fr", query = "", filter = null, place = null, cursor, limit = 50 }: Asked) {
  const like = `%${query.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const name = inWords(locale, Prisma.sql`p.name_fr`, Prisma.sql`p.name_en`);
  const label = inWords(locale, Prisma.sql`choice ->> 'labelFr'`, Prisma.sql`choice ->> 'labelEn'`);
  const rows = await database.$queryRaw<GridRow[]>(Prisma.sql`
    SELECT v.sku, ${name} AS name, (
      SELECT string_agg(${label}, ', ' ORDER BY o.position, o.code)
      FROM product_option o, jsonb_array_elements(o.values) AS choice
      WHERE o.product_id = v.product_id AND choice ->> 'code' = v.options ->> o.code
    ) AS "optionsText", (
      SELECT coalesce(json_agg(json_build_object(
        'code', l.location_code, 'onHand', l.on_hand, 'reserved', l.reserved + l.held,
        'available', ${available(Prisma.sql`l`)}, 'aside', l.unavailable)), '[]')
      FROM stock_level l WHERE l.variant_id = v.id
    ) AS levels, (
      SELECT coalesce(json_agg(json_build_object('code', location_code, 'quantity', quantity)), '[]')
      FROM (SELECT location_code, sum(quantity)::int AS quantity FROM stock_incoming
            WHERE variant_id = v.id GROUP BY location_code) due
    ) AS incoming
    FROM variant v JOIN product p ON p.id = v.product_id AND p.status = 'active'
    WHERE v.active AND NOT EXISTS (SELECT FROM bundle_component WHERE bundle_id = v.id)
      ${query ? Prisma.sql`AND (v.sku = upper(${query}) OR v.gtin = ${query} OR lower(${name}) LIKE ${like})` : Prisma.empty}
      ${filter ? Prisma.sql`AND ${keeps(filter, place)}` : Prisma.empty}
      ${cursor ? Prisma.sql`AND v.sku > ${cursor}` : Prisma.empty}
    ORDER BY v.sku
    LIMIT ${limit + 1}`);
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.sku ?? null) : null };
}
