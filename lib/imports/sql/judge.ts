import type { Client } from "pg";
import { compareImages } from "./images.ts";
import { type PriceWish, takeOutPrices } from "./price-wishes.ts";

export type Refused = Readonly<{ line: number; key: string | null; reason: string }>;
export type Verdict = Readonly<{
  added: number;
  changed: number;
  unchanged: number;
  refusals: readonly Refused[];
  wishes: readonly PriceWish[];
}>;

const stagedKeys = `
  SELECT line, 'id' AS kind, source || ':' || external_id AS key FROM staged_product
  UNION ALL SELECT line, 'sku', sku FROM staged_variant
  UNION ALL SELECT line, 'gtin', gtin FROM staged_variant WHERE gtin IS NOT NULL`;

/**
 * Says of every staged product whether it is new, changed, unchanged or refused, and takes out of the staging tables
 * what there is nothing to do for. Touches no table of the shop. `LATERAL (… LIMIT 1)` is one probe of an index a key,
 * however long the file and large the shop; a plain join would read the whole table for each batch.
 */
export async function judge(client: Client): Promise<Verdict> {
  await client.query(partAddresses);
  await client.query(refuseRepeated);
  await client.query(refuseTaken);
  await client.query(compare);
  await compareImages(client);
  const wishes = await takeOutPrices(client);
  await client.query(`INSERT INTO seen_key (kind, key, line) SELECT kind, key, min(line) FROM (${stagedKeys}) k
                      GROUP BY kind, key ON CONFLICT DO NOTHING`);

  const counts = await client.query<{ verdict: string; count: number }>(
    "SELECT verdict, count(*)::int AS count FROM staged_product GROUP BY verdict",
  );
  const refused = await client.query<Refused>(
    "SELECT line, external_id AS key, reason FROM staged_product WHERE verdict = 'refused' ORDER BY line",
  );
  await client.query("DELETE FROM staged_product WHERE verdict IN ('refused', 'unchanged')");
  await client.query(
    "DELETE FROM staged_variant v WHERE NOT EXISTS (SELECT FROM staged_product p WHERE p.line = v.line)",
  );
  const countOf = (verdict: string) => counts.rows.find((row) => row.verdict === verdict)?.count ?? 0;
  return {
    added: countOf("new"),
    changed: countOf("changed"),
    unchanged: countOf("unchanged"),
    refusals: refused.rows,
    wishes,
  };
}

/** An address that another product has, or an earlier line, gets an ending of its own: no reason to refuse a product. */
const partAddresses = `
  WITH shared AS (
    SELECT line FROM (SELECT line, min(line) OVER (PARTITION BY handle) AS first FROM staged_product) s WHERE first < line
    UNION
    SELECT s.line FROM staged_product s
    CROSS JOIN LATERAL (SELECT source, external_id FROM product WHERE handle = s.handle LIMIT 1) p
    WHERE (p.source, p.external_id) <> (s.source, s.external_id)
  )
  UPDATE staged_product s SET handle = s.handle || '-' || left(md5(s.external_id), 6)
  FROM shared WHERE shared.line = s.line`;

/** The second of two lines with the same id, SKU or barcode is refused; the first one stands. */
const refuseRepeated = `
  WITH keys AS (${stagedKeys}), repeated AS (
    SELECT keys.line, kind, key, first FROM keys
    CROSS JOIN LATERAL (SELECT line AS first FROM seen_key seen WHERE (seen.kind, seen.key) = (keys.kind, keys.key) LIMIT 1) seen
    UNION ALL
    SELECT * FROM (SELECT line, kind, key, min(line) OVER (PARTITION BY kind, key) AS first FROM keys) k WHERE first < line
  ), refused AS (
    SELECT DISTINCT ON (line) line, kind || '_repeated: ' || key || ', first on line ' || first AS reason
    FROM repeated ORDER BY line, array_position('{id,sku,gtin}', kind), first
  )
  UPDATE staged_product p SET verdict = 'refused', reason = r.reason FROM refused r WHERE p.line = r.line`;

/** What belongs to a product of another source, or to another product of this one, cannot be taken from it. */
const refuseTaken = `
  WITH owner AS (
    SELECT s.line, 'sku_taken: ' || s.sku AS reason, v.product_id FROM staged_variant s
    CROSS JOIN LATERAL (SELECT product_id FROM variant WHERE sku = s.sku LIMIT 1) v
    UNION ALL
    SELECT s.line, 'gtin_taken: ' || s.gtin, v.product_id FROM staged_variant s
    CROSS JOIN LATERAL (SELECT product_id FROM variant WHERE gtin = s.gtin LIMIT 1) v
  ), taken AS (
    SELECT DISTINCT ON (o.line) o.line, o.reason || ' by ' || p.handle AS reason
    FROM owner o JOIN product p ON p.id = o.product_id JOIN staged_product s ON s.line = o.line
    WHERE (p.source, p.external_id) <> (s.source, s.external_id) ORDER BY o.line, o.reason DESC
  )
  UPDATE staged_product p SET verdict = 'refused', reason = t.reason
  FROM taken t WHERE p.line = t.line AND p.verdict IS NULL`;

const compare = `
  WITH known AS (
    SELECT s.line, p.id, p.content_hash
    FROM staged_product s LEFT JOIN product p ON p.source = s.source AND p.external_id = s.external_id
    WHERE s.verdict IS NULL
  )
  UPDATE staged_product s
  SET product_id = coalesce(k.id, s.product_id),
      verdict = CASE WHEN k.id IS NULL THEN 'new' WHEN k.content_hash = s.content_hash THEN 'unchanged' ELSE 'changed' END
  FROM known k WHERE k.line = s.line`;
