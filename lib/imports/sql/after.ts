import type { Client } from "pg";

/**
 * Products whose listing is missing or older than they are: those of a source that an import which was killed left
 * behind, and bundles of which a component moved.
 */
export async function dueListings(client: Client, source: string, runId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT p.id FROM product p LEFT JOIN listing l ON l.product_id = p.id
     WHERE (p.source = $1 OR p.id IN (SELECT product_id FROM import_change WHERE run_id = $2)) AND p.status = 'active' AND (l.product_id IS NULL OR l.refreshed_at < p.updated_at)
     UNION
     SELECT l.product_id FROM bundle_component c
     JOIN stock_level component ON component.variant_id = c.component_id
     JOIN variant bundle ON bundle.id = c.bundle_id JOIN listing l ON l.product_id = bundle.product_id
     WHERE l.refreshed_at < component.updated_at`,
    [source, runId],
  );
  return rows.map(({ id }) => id);
}

/** Lets the planner know the new sizes, and lets lists be answered from their indexes alone. */
export const settle = (client: Client) =>
  client.query(`VACUUM (ANALYZE) category, brand, product, product_option, variant, price, price_interval, stock_level,
                attribute_value, listing, listing_card, facet_value, facet_count, search_word`);
