import type { Client } from "pg";
import { faultsOf } from "#lib/pricing/guard";

/** A price the file would have instead of the one that stands, and the product's hash, which is kept once it stands. */
export type PriceWish = Readonly<{ line: number; sku: string; toMinor: number; productId: string; hash: string }>;

type Staged = PriceWish & Readonly<{ known: boolean; vatBasisPoints: number; costMinor: number | null }>;

/**
 * Takes out of the staging tables the prices of variants that the shop knows, and doubtful ones of new variants: they
 * go through the guard like everybody's. Their products are taken without them, and with no hash, so that a file that
 * still says so is heard again.
 */
export async function takeOutPrices(client: Client): Promise<PriceWish[]> {
  const { rows } = await client.query<Staged>(`
    SELECT s.line, s.sku, s.gross_minor AS "toMinor", p.product_id AS "productId", p.content_hash AS hash,
           v.id IS NOT NULL AS known, p.vat_basis_points AS "vatBasisPoints", s.cost_minor AS "costMinor"
    FROM staged_product p JOIN staged_variant s USING (line)
    LEFT JOIN variant v ON v.sku = s.sku LEFT JOIN price ON price.variant_id = v.id
    WHERE p.verdict IN ('new', 'changed') AND s.gross_minor IS NOT NULL
      AND price.gross_minor IS DISTINCT FROM s.gross_minor
    ORDER BY s.line, s.position`);
  const products = Map.groupBy(rows, ({ line }) => line);
  const wishes = rows.filter((row) => row.known || doubtful(row, products.get(row.line) ?? []));
  if (wishes.length === 0) return [];
  await client.query(
    `UPDATE staged_variant s SET gross_minor = NULL
     FROM unnest($1::int[], $2::text[]) AS w(line, sku) WHERE s.line = w.line AND s.sku = w.sku`,
    [wishes.map(({ line }) => line), wishes.map(({ sku }) => sku)],
  );
  await client.query("UPDATE staged_product SET content_hash = '' WHERE line = ANY($1::int[])", [
    wishes.map(({ line }) => line),
  ]);
  return wishes;
}

/** Whether the price of a new variant looks wrong beside its product's other variants, the only thing it can be measured against. */
const doubtful = ({ sku, toMinor, vatBasisPoints, costMinor }: Staged, product: readonly Staged[]): boolean =>
  faultsOf({
    toMinor,
    fromMinor: null,
    net: false,
    vatBasisPoints,
    costMinor,
    floorMinor: null,
    baseMinor: null,
    stepsFromMinor: null,
    measure: null,
    measureUnit: null,
    siblings: product
      .filter((other) => other.sku !== sku)
      .map((other) => ({ minor: other.toMinor, measure: null, measureUnit: null })),
    category: null,
  }).length > 0;
