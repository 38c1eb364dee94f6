import { database } from "#lib/platform/database";
import type { Article } from "#lib/promotions/schema";
import type { Span } from "./queries-replay.ts";

/** An article with what a span sold of it, at full price and in all. Money in cents, VAT included but for the net. */
export type SoldArticle = Article &
  Readonly<{
    name: Readonly<{ fr: string; en: string }>;
    units: number;
    grossMinor: number;
    netMinor: number;
    /** Of those, what no promotion made cheaper. */
    fullUnits: number;
    fullGrossMinor: number;
  }>;

type Row = Omit<SoldArticle, "categories" | "name"> &
  Readonly<{ categoryPath: string; nameFr: string; nameEn: string | null }>;

/** What was ordered of each article in a span; cancelled orders and what was given are left out. Cost and category are today's. */
export async function soldBetween({ from, until }: Span): Promise<SoldArticle[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT v.id AS "variantId", v.sku, p.handle, price.gross_minor AS "listMinor", c.path AS "categoryPath",
           p.brand_code AS brand, p.kind::text AS kind, p.vat_basis_points AS "vatBasisPoints",
           p.eco_fee_minor AS "ecoFeeMinor", price.cost_minor AS "costMinor", price.floor_minor AS "floorMinor",
           coalesce((p.legal ->> 'fixedBookPrice')::boolean, false) AS "fixedBookPrice",
           p.name_fr AS "nameFr", p.name_en AS "nameEn", sold.*
    FROM (
      SELECT l.variant_id, sum(l.quantity)::int AS units, sum(l.total_gross_minor)::float8 AS "grossMinor",
             sum(round(l.total_gross_minor / (1 + l.vat_basis_points / 10000.0)))::float8 AS "netMinor",
             coalesce(sum(l.quantity) FILTER (WHERE whole.price), 0)::int AS "fullUnits",
             coalesce(sum(l.total_gross_minor) FILTER (WHERE whole.price), 0)::float8 AS "fullGrossMinor"
      FROM orders o JOIN order_line l ON l.order_id = o.id
      CROSS JOIN LATERAL (
        SELECT l.discount_minor = 0 AND coalesce(l.list_gross_minor, l.unit_gross_minor) = l.unit_gross_minor AS price
      ) whole
      WHERE o.placed_at >= ${from} AND o.placed_at < ${until} AND o.state <> 'cancelled' AND NOT l.gift
      GROUP BY l.variant_id
    ) sold
    JOIN variant v ON v.id = sold.variant_id JOIN product p ON p.id = v.product_id
    JOIN category c ON c.id = p.category_id JOIN price ON price.variant_id = v.id
    ORDER BY v.sku`;
  return rows.map(({ categoryPath, nameFr, nameEn, ...row }) => ({
    ...row,
    name: { fr: nameFr, en: nameEn ?? nameFr },
    categories: categoryPath.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/")),
  }));
}
