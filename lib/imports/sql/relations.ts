import type { Client } from "pg";
import type { Refused } from "./judge.ts";

/**
 * Writes what the products of a batch have to do with others, as far as those are known. The rest waits for the end of
 * the file, and for the next file should this one never end: its products keep no hash, so that they are heard again.
 */
export async function relate(client: Client): Promise<void> {
  await client.query(retire("staged_product"));
  await client.query(write("staged_product"));
}

/** Remembers the products of a batch whose relations name somebody who is not known yet. */
export async function keepWaiting(client: Client, { dryRun }: Readonly<{ dryRun: boolean }>): Promise<void> {
  const { rowCount } = await client.query(
    `INSERT INTO waiting_relation (line, product_id, external_id, content_hash, relations)
     SELECT s.line, s.product_id, s.external_id, s.content_hash, s.relations FROM staged_product s
     WHERE s.relations <> '[]' AND EXISTS (SELECT FROM (${unknown("s")}) u)`,
  );
  if (!rowCount || dryRun) return;
  await client.query(
    `UPDATE product SET content_hash = '' FROM staged_product s JOIN waiting_relation w USING (line)
     WHERE product.id = s.product_id`,
  );
}

/**
 * Once the whole file is in, writes what waited. Answers the products it wrote of, and the lines that name a SKU which
 * nobody has: they are in, without that relation. A dry run takes the SKUs of the file for known.
 */
export async function relateWaiting(
  client: Client,
  { dryRun }: Readonly<{ dryRun: boolean }>,
): Promise<{ productIds: string[]; refusals: Refused[] }> {
  const { rows } = await client.query<Refused & { productId: string; isWhole: boolean }>(
    `SELECT w.line, w.external_id AS key, w.product_id AS "productId",
            (SELECT 'unknown_relation: ' || string_agg(u.sku, ', ' ORDER BY u.place) FROM (${unknown("w")}) u
             WHERE NOT ($1::bool AND EXISTS (SELECT FROM seen_key WHERE (kind, key) = ('sku', u.sku) AND line <> w.line))) AS reason
     FROM waiting_relation w ORDER BY w.line`,
    [dryRun],
  );
  const refusals = rows.flatMap(({ line, key, reason }) => (reason === null ? [] : [{ line, key, reason }]));
  if (dryRun || rows.length === 0) return { productIds: [], refusals };
  await client.query(retire("waiting_relation"));
  await client.query(write("waiting_relation"));
  await client.query(
    `UPDATE product SET content_hash = w.content_hash FROM waiting_relation w
     WHERE product.id = w.product_id AND NOT EXISTS (SELECT FROM (${unknown("w")}) u)`,
  );
  return { productIds: rows.map(({ productId }) => productId), refusals };
}

/** The SKUs that a row's relations name and nobody has, or the product itself has. */
const unknown = (row: string) => `
  SELECT t.value->>'sku' AS sku, t.place FROM jsonb_array_elements(${row}.relations) WITH ORDINALITY t(value, place)
  WHERE NOT EXISTS (SELECT FROM variant v WHERE v.sku = t.value->>'sku' AND v.product_id <> ${row}.product_id)`;

const retire = (table: string) =>
  `DELETE FROM product_relation r USING ${table} s WHERE s.relations IS NOT NULL AND r.product_id = s.product_id`;

const write = (table: string) => `
  INSERT INTO product_relation (product_id, kind, other_id, position, words_fr, words_en)
  SELECT s.product_id, t.value->>'kind', v.product_id, t.place - 1, t.value->>'wordsFr', t.value->>'wordsEn'
  FROM ${table} s
  CROSS JOIN LATERAL jsonb_array_elements(s.relations) WITH ORDINALITY t(value, place)
  CROSS JOIN LATERAL (SELECT product_id FROM variant WHERE sku = t.value->>'sku' LIMIT 1) v
  WHERE v.product_id <> s.product_id
  ORDER BY s.line, t.place
  ON CONFLICT DO NOTHING`;
