import { Prisma, type Transaction } from "#lib/platform/database";

/**
 * Counts the facet values of these categories anew (all of them when none is named), of what is at home there and of their
 * guests, one session at a time.
 */
export const recount = async (tx: Transaction, categoryPaths?: readonly string[]) => {
  const among = (path: Prisma.Sql) =>
    categoryPaths ? Prisma.sql`WHERE ${path} = ANY(${categoryPaths}::text[])` : Prisma.empty;
  const own = Prisma.sql`category_path`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('facet_count'))`;
  await tx.$executeRaw`
    WITH counted AS (
      SELECT category_path, false AS guests, value AS facet_value_id, count(*)::int AS products
      FROM listing CROSS JOIN LATERAL unnest(facets) value ${among(own)}
      GROUP BY 1, 3
      UNION ALL
      SELECT path, true, value, count(*)::int
      FROM listing_guest CROSS JOIN LATERAL unnest(facets) value ${among(Prisma.sql`path`)}
      GROUP BY 1, 3
    ), gone AS (
      DELETE FROM facet_count f USING (SELECT category_path, guests, facet_value_id FROM facet_count ${among(own)}
                                       EXCEPT SELECT category_path, guests, facet_value_id FROM counted) g
      WHERE f.category_path = g.category_path AND f.guests = g.guests AND f.facet_value_id = g.facet_value_id
    )
    INSERT INTO facet_count AS known (category_path, guests, facet_value_id, products)
    SELECT * FROM counted
    ON CONFLICT (category_path, guests, facet_value_id) DO UPDATE SET products = excluded.products
    WHERE known.products <> excluded.products`;
};
