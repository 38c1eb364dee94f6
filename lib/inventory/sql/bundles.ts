import { Prisma } from "#lib/platform/database";

/**
 * A demand (`asked`: variant_id, location_code, quantity) with its bundles taken apart and summed by level: a bundle and a
 * line of one of its components are one demand (medusa #16502).
 */
export const takenApart = (asked: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT coalesce(part.component_id, asked.variant_id) AS variant_id, asked.location_code,
         sum(asked.quantity * coalesce(part.quantity, 1))::int AS quantity
  FROM (${asked}) asked LEFT JOIN bundle_component part ON part.bundle_id = asked.variant_id
  GROUP BY 1, 2`;

/** A product that is sold as a bundle, and how many of the component one of it takes. */
export type BundleOf = Readonly<{ productId: string; quantity: number }>;

/** The bundles that a variant is a component of, as JSON; null for most. */
export const bundlesOf = (variantId: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_agg(json_build_object('productId', bundle.product_id, 'quantity', part.quantity))
  FROM bundle_component part JOIN variant bundle ON bundle.id = part.bundle_id WHERE part.component_id = ${variantId})`;
