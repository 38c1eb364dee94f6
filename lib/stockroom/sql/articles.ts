import { ok, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";

export type Article = Readonly<{ variantId: string; sku: string; valueMinor: number }>;

/** Articles that lie on shelves, which bundles do not, by SKU or barcode, as typed or scanned, with what one is worth: its cost, or its price where that is unknown. */
export async function articlesNamed(
  tx: Pick<Transaction, "$queryRaw">,
  names: readonly string[],
): Promise<Map<string, Article>> {
  const rows = await tx.$queryRaw<(Article & { named: string })[]>`
    SELECT n.named, v.id AS "variantId", v.sku, coalesce(p.cost_minor, p.gross_minor, 0) AS "valueMinor"
    FROM unnest(${[...new Set(names)]}::text[]) AS n (named)
    JOIN variant v ON v.sku = upper(n.named) OR v.sku = n.named OR v.gtin = n.named
    LEFT JOIN price p ON p.variant_id = v.id
    WHERE NOT EXISTS (SELECT FROM bundle_component WHERE bundle_id = v.id)`;
  return new Map(rows.map(({ named, ...article }) => [named, article]));
}

/** An article at a place that exists. Refuses `unknown_sku`, `unknown_location`. */
export async function articleAtPlace(tx: Transaction, named: string, location: string) {
  const article = (await articlesNamed(tx, [named])).get(named);
  if (!article) return refuse({ code: "unknown_sku", sku: named, field: "article" });
  const place = await tx.stockLocation.findUnique({ where: { code: location }, select: { code: true } });
  if (!place) return refuse({ code: "unknown_location", location });
  return ok(article);
}
