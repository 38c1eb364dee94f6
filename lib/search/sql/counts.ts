import { Prisma, type Transaction } from "#lib/platform/database";

/** Counts the facet values of these categories anew (all of them when none is named), one session at a time. */
export const recount = async (tx: Transaction, categoryPaths?: readonly string[]) => {
  const among = categoryPaths ? Prisma.sql`WHERE category_path = ANY(${categoryPaths}::text[])` : Prisma.empty;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('facet_count'))`;
  await tx.$executeRaw`
    WITH counted AS (
      SELECT category_path, value AS facet_value_id, count(*)::int AS products
      FROM listing CROSS JOIN LATERAL unnest(facets) value ${among}
      GROUP BY 1, 2
    ), gone AS (
      DELETE FROM facet_count f USING (SELECT category_path, facet_value_id FROM facet_count ${among}
                                       EXCEPT SELECT category_path, facet_value_id FROM counted) g
      WHERE f.category_path = g.category_path AND f.facet_value_id = g.facet_value_id
    )
    INSERT INTO facet_count AS known (category_path, facet_value_id, products)
    SELECT * FROM counted
    ON CONFLICT (category_path, facet_value_id) DO UPDATE SET products = excluded.products
    WHERE known.products <> excluded.products`;
};
