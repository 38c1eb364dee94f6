import { Prisma } from "#lib/platform/database";
import { plannedOnce } from "#lib/platform/planned-once";

export type SaleFacts = Readonly<{
  variantId: string;
  productId: string;
  sku: string;
  costMinor: number | null;
  vatBasisPoints: number;
  medianMinor: number | null;
  approvedMinor: number | null;
  priceSince: Date;
}>;

/**
 * What sales of these variants are measured against. The median is of what was offered to all in ninety days, each
 * price weighing as long as it stood, so that one that was slipped in a minute ago weighs nothing.
 */
export function saleFacts(variantIds: readonly string[], now: Date): Prisma.Sql {
  const ids = plannedOnce(Prisma.sql`${[...variantIds]}::uuid[]`);
  return Prisma.sql`
    WITH spans AS (
      SELECT variant_id, gross_minor,
             extract(epoch FROM least(coalesce(until, ${now}::timestamptz), ${now}::timestamptz)
               - greatest(since, ${now}::timestamptz - interval '90 days')) AS seconds
      FROM price_interval
      WHERE variant_id = ANY(${ids}::uuid[]) AND since < ${now}::timestamptz
        AND (until IS NULL OR until > ${now}::timestamptz - interval '90 days')
    ), running AS (
      SELECT variant_id, gross_minor,
             sum(seconds) OVER (PARTITION BY variant_id ORDER BY gross_minor ROWS UNBOUNDED PRECEDING) AS so_far,
             sum(seconds) OVER (PARTITION BY variant_id) AS whole
      FROM spans
    ), medians AS (
      SELECT variant_id, min(gross_minor) AS median FROM running WHERE 2 * so_far >= whole GROUP BY variant_id
    )
    SELECT v.id AS "variantId", v.product_id AS "productId", v.sku, price.cost_minor AS "costMinor",
           p.vat_basis_points AS "vatBasisPoints", m.median AS "medianMinor", price.since AS "priceSince",
           (SELECT c.to_minor FROM price_change c
            WHERE c.variant_id = v.id AND c.list_id IS NULL AND c.state = 'applied' AND c.decided_by_id IS NOT NULL
            ORDER BY c.applied_at DESC LIMIT 1) AS "approvedMinor"
    FROM variant v JOIN product p ON p.id = v.product_id JOIN price ON price.variant_id = v.id
    LEFT JOIN medians m ON m.variant_id = v.id
    WHERE v.id = ANY(${ids}::uuid[])`;
}
