import type { Client } from "pg";

/**
 * Keeps the pictures that a file names for its products, to be fetched one after the other once the products are in.
 * What the file no longer names is no longer waited for; a picture that was fetched stays with its product, in the order
 * that merchants gave it.
 */
export async function wantPictures(client: Client, runId: string, now: Date): Promise<void> {
  await client.query(
    `DELETE FROM import_picture k USING staged_product s
     WHERE k.product_id = s.product_id AND s.pictures <> '[]'
       AND NOT EXISTS (SELECT FROM jsonb_array_elements(s.pictures) o WHERE o.value->>'address' = k.address)`,
  );
  await client.query(
    `INSERT INTO import_picture AS known (product_id, address, alt, position, run_id, due_at)
     SELECT DISTINCT ON (s.product_id, o.value->>'address')
            s.product_id, o.value->>'address', o.value->>'alt', o.place, $1::uuid, $2::timestamptz
     FROM staged_product s CROSS JOIN LATERAL jsonb_array_elements(s.pictures) WITH ORDINALITY o(value, place)
     ORDER BY s.product_id, o.value->>'address', o.place
     ON CONFLICT (product_id, address) DO UPDATE SET position = excluded.position
     WHERE known.position <> excluded.position`,
    [runId, now],
  );
}
