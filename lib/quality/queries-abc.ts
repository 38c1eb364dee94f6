import { shownUnits } from "#lib/inventory/queries-available";
import { database, Prisma } from "#lib/platform/database";

export type AbcClass = "A" | "B" | "C";
export type AbcProduct = Readonly<{
  productId: string;
  name: string;
  /** Margin of the last ninety days, without VAT, in cents. */
  marginMinor: number;
  units: number;
  available: number;
  /** Checks that fail on its page and that the law or a shopper minds. */
  failures: number;
}>;
export type Abc = Readonly<{
  classes: Readonly<Record<AbcClass, Readonly<{ products: number; marginMinor: number }>>>;
  /** A products that are sold out, then those that are not told well: each day costs most here. */
  alarms: readonly AbcProduct[];
}>;

const days = 90;

/** What one morning mends. */
const mostAlarms = 12;

type Row = AbcProduct & Readonly<{ class: AbcClass }>;

/**
 * Products by what they earned: A made the first 80 % of the margin, B the next 15 %, C the rest (20/80). What was cancelled
 * or given back earned nothing; a line whose cost nobody knew is left out.
 */
export async function abc(now: Date): Promise<Abc> {
  const since = new Date(now.getTime() - days * 86_400_000);
  const rows = await database.$queryRaw<Row[]>`
    WITH sold AS (
      SELECT v.product_id, line.quantity - line.cancelled_quantity - line.refunded_quantity AS units,
             line.total_gross_minor * 10000.0 / (10000 + line.vat_basis_points) / line.quantity
               - coalesce(line.cost_minor, price.cost_minor) AS unit_margin
      FROM orders o
      JOIN order_line line ON line.order_id = o.id
      JOIN variant v ON v.id = line.variant_id
      LEFT JOIN price ON price.variant_id = v.id
      WHERE o.placed_at >= ${since} AND coalesce(line.cost_minor, price.cost_minor) IS NOT NULL
    ), earned AS (
      SELECT product_id, round(sum(units * unit_margin))::int AS margin, sum(units)::int AS units
      FROM sold WHERE units > 0 GROUP BY product_id
    ), ranked AS (
      SELECT *, coalesce(sum(margin) OVER (ORDER BY margin DESC, product_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before,
             sum(margin) OVER () AS total
      FROM earned WHERE margin > 0
    )
    SELECT r.product_id AS "productId", p.name_fr AS name, r.margin AS "marginMinor", r.units,
           CASE WHEN r.before < r.total * 0.80 THEN 'A' WHEN r.before < r.total * 0.95 THEN 'B' ELSE 'C' END AS class,
           (SELECT coalesce(sum(greatest(${shownUnits(Prisma.sql`stock_offer`)}, 0)), 0)::int
            FROM stock_offer JOIN variant ON variant.id = stock_offer.variant_id WHERE variant.product_id = p.id AND variant.active) AS available,
           (SELECT count(*)::int FROM quality_failure
            WHERE subject = 'product:' || p.id AND owner IN ('catalogue', 'legal')) AS failures
    FROM ranked r JOIN product p ON p.id = r.product_id
    ORDER BY r.margin DESC, r.product_id`;
  const of = (wanted: AbcClass) => {
    const members = rows.filter((row) => row.class === wanted);
    return { products: members.length, marginMinor: members.reduce((sum, { marginMinor }) => sum + marginMinor, 0) };
  };
  return {
    classes: { A: of("A"), B: of("B"), C: of("C") },
    alarms: rows
      .filter((row) => row.class === "A" && (row.available === 0 || row.failures > 0))
      .sort((one, other) => Number(other.available === 0) - Number(one.available === 0))
      .slice(0, mostAlarms),
  };
}
