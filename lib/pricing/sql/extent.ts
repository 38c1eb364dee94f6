import type { Transaction } from "#lib/platform/database";
import type { Wanted } from "./targets.ts";

type Extent = Readonly<{
  /** Prices that stand and would be others, base prices and lists' together. */
  changing: number;
  /** Of these, base prices. */
  changingBase: number;
  /** Base prices of the whole catalogue. */
  prices: number;
}>;

/** How far a request reaches: a first price of a new article changes nothing. */
export async function readExtent(tx: Transaction, wanted: readonly (Wanted & { toMinor: number })[]): Promise<Extent> {
  const [extent] = await tx.$queryRaw<Extent[]>`
    WITH asked AS (
      SELECT * FROM unnest(${wanted.map(({ sku }) => sku)}::text[], ${wanted.map(({ listCode }) => listCode)}::text[],
                           ${wanted.map(({ minQuantity }) => minQuantity)}::int[],
                           ${wanted.map(({ toMinor }) => toMinor)}::int[]) AS a(sku, list_code, min_quantity, to_minor)
    ), changing AS (
      SELECT asked.list_code
      FROM asked JOIN variant v ON v.sku = asked.sku
      LEFT JOIN price ON price.variant_id = v.id
      LEFT JOIN price_list list ON list.code = asked.list_code
      LEFT JOIN list_price listed ON listed.list_id = list.id AND listed.variant_id = v.id
        AND listed.min_quantity = asked.min_quantity AND listed.until IS NULL
      WHERE CASE WHEN asked.list_code IS NULL THEN price.gross_minor <> asked.to_minor
                 ELSE list.id IS NOT NULL AND listed.amount_minor IS DISTINCT FROM asked.to_minor END
    )
    SELECT (SELECT count(*)::int FROM changing) AS changing,
           (SELECT count(*)::int FROM changing WHERE list_code IS NULL) AS "changingBase",
           (SELECT count(*)::int FROM price) AS prices`;
  return extent ?? { changing: 0, changingBase: 0, prices: 0 };
}
