import type { Transaction } from "#lib/platform/database";
import { limits } from "../guard/limits.ts";
import type { CategoryPrices, Proposal, Sibling } from "../guard.ts";

export type Wanted = Readonly<{ sku: string; listCode: string | null; minQuantity: number }>;

/** What a change would touch: the variant, the list if it is one's price, and all that the guard measures against. */
export type Target = Readonly<{
  sku: string;
  variantId: string;
  productId: string;
  listCode: string | null;
  listId: string | null;
  minQuantity: number;
  categoryId: string;
}> &
  Omit<Proposal, "toMinor">;

type Row = Omit<Target, "category" | "siblings"> &
  Readonly<{ place: number; siblings: readonly (Sibling & { variantId: string })[] }>;

/** Locks these variants, in the order of their ids, so that two changes of a price follow one another. */
export async function lockVariants(tx: Transaction, skus: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT id FROM variant WHERE sku = ANY(${[...skus]}) ORDER BY id FOR NO KEY UPDATE`;
}

/** By the place in `wanted`, their categories still unread; a place without a target names a variant or a list that does not exist. */
export async function readTargets(
  tx: Transaction,
  wanted: readonly Wanted[],
  now: Date,
): Promise<ReadonlyMap<number, Target>> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH asked AS (
      SELECT sku, list_code, min_quantity, place::int - 1 AS place
      FROM unnest(${wanted.map(({ sku }) => sku)}::text[], ${wanted.map(({ listCode }) => listCode)}::text[],
                  ${wanted.map(({ minQuantity }) => minQuantity)}::int[])
        WITH ORDINALITY AS a(sku, list_code, min_quantity, place)
    )
    SELECT asked.place, v.sku, v.id AS "variantId", v.product_id AS "productId", p.category_id AS "categoryId",
           list.code AS "listCode", list.id AS "listId", asked.min_quantity AS "minQuantity",
           coalesce(list.net, false) AS net, p.vat_basis_points AS "vatBasisPoints",
           price.cost_minor AS "costMinor", price.floor_minor AS "floorMinor",
           CASE WHEN list.id IS NULL THEN price.gross_minor ELSE listed.amount_minor END AS "fromMinor",
           CASE WHEN list.net THEN round(price.gross_minor * 10000.0 / (10000 + p.vat_basis_points))::int
                WHEN list.id IS NOT NULL THEN price.gross_minor END AS "baseMinor",
           CASE WHEN list.id IS NULL THEN steps.gross_minor END AS "stepsFromMinor",
           v.measure, v.measure_unit AS "measureUnit",
           CASE WHEN list.id IS NULL THEN coalesce(siblings.them, '[]') ELSE '[]' END AS siblings
    FROM asked
    JOIN variant v ON v.sku = asked.sku
    JOIN product p ON p.id = v.product_id
    LEFT JOIN price ON price.variant_id = v.id
    LEFT JOIN price_list list ON list.code = asked.list_code
    LEFT JOIN list_price listed ON listed.list_id = list.id AND listed.variant_id = v.id
      AND listed.min_quantity = asked.min_quantity AND listed.until IS NULL
    LEFT JOIN LATERAL (
      SELECT i.gross_minor FROM price_interval i
      WHERE i.variant_id = v.id AND (i.until IS NULL OR i.until > greatest(
        ${now}::timestamptz - make_interval(days => ${limits.stepDays}::int),
        (SELECT max(c.applied_at) FROM price_change c
         WHERE c.variant_id = v.id AND c.list_id IS NULL AND c.state = 'applied' AND c.decided_by_id IS NOT NULL)))
      ORDER BY i.since LIMIT 1
    ) steps ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('variantId', s.id, 'minor', sp.gross_minor, 'measure', s.measure,
                                          'measureUnit', s.measure_unit)) AS them
      FROM variant s JOIN price sp ON sp.variant_id = s.id
      WHERE s.product_id = v.product_id AND s.id <> v.id
    ) siblings ON true
    WHERE asked.list_code IS NULL OR list.id IS NOT NULL`;
  return new Map(rows.map(({ place, ...row }) => [place, { ...row, category: null }]));
}

/** The same with how their categories are priced, which takes reading those categories whole. */
export async function withCategories(
  tx: Transaction,
  targets: ReadonlyMap<number, Target>,
): Promise<ReadonlyMap<number, Target>> {
  const base = [...targets].filter(([, { listId }]) => listId === null);
  const categories = await readCategories(tx, [...new Set(base.map(([, { categoryId }]) => categoryId))]);
  const measured = base.map(([place, target]) => {
    const category = categories.get(target.categoryId) ?? null;
    return [place, { ...target, category }] as const;
  });
  return new Map([...targets, ...measured]);
}

type CategoryRow = Readonly<{
  categoryId: string;
  price: number;
  priceSpread: number;
  margin: number | null;
  marginSpread: number | null;
  margins: number;
}>;

/** How these categories are priced: medians and median absolute deviations of logarithms, 1.4826 making a deviation. */
async function readCategories(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, CategoryPrices>> {
  const rows = await tx.$queryRaw<CategoryRow[]>`
    WITH logs AS MATERIALIZED (
      SELECT p.category_id, ln(price.gross_minor::float8) AS price,
             CASE WHEN price.cost_minor > 0
               THEN ln(price.gross_minor * 10000.0::float8 / ((10000 + p.vat_basis_points) * price.cost_minor::float8)) END AS margin
      FROM product p JOIN variant v ON v.product_id = p.id AND v.active JOIN price ON price.variant_id = v.id
      WHERE p.category_id = ANY(${[...ids]}::uuid[])
    ), middle AS (
      SELECT category_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY price) AS price,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY margin) AS margin
      FROM logs GROUP BY category_id HAVING count(*) >= ${limits.smallestCategory}
    )
    SELECT m.category_id AS "categoryId", m.price, m.margin, count(l.margin)::int AS margins,
           1.4826 * percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(l.price - m.price)) AS "priceSpread",
           1.4826 * percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(l.margin - m.margin)) AS "marginSpread"
    FROM middle m JOIN logs l USING (category_id) GROUP BY m.category_id, m.price, m.margin`;
  return new Map(
    rows.map(({ categoryId, price, priceSpread, margin, marginSpread, margins }) => [
      categoryId,
      {
        prices: { median: price, spread: priceSpread },
        margins:
          margin !== null && marginSpread !== null && margins >= limits.smallestCategory
            ? { median: margin, spread: marginSpread }
            : null,
      },
    ]),
  );
}
