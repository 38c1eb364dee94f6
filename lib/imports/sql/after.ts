import type { Client } from "pg";

/** Products of a source whose listing is missing or older than they are: what an import that was killed left behind. */
export async function dueListings(client: Client, source: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT p.id FROM product p LEFT JOIN listing l ON l.product_id = p.id
     WHERE p.source = $1 AND p.status = 'active' AND (l.product_id IS NULL OR l.refreshed_at < p.updated_at)`,
    [source],
  );
  return rows.map(({ id }) => id);
}

/** Lets the planner know the new sizes, and lets lists be answered from their indexes alone. */
export const settle = (client: Client) =>
  client.query(`VACUUM (ANALYZE) category, brand, product, product_option, variant, price, price_interval, stock_level,
                attribute_value, listing, listing_card, facet_value, facet_count, search_word`);
