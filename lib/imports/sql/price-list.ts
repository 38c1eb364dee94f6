import type { Client } from "pg";

export type ListedRow = Readonly<{ line: number; ean: string; reference: string }>;
export type ListedArticle = Readonly<{
  line: number;
  sku: string;
  productId: string;
  name: string;
  costMinor: number | null;
  packSize: number | null;
  reference: string | null;
  leadDays: number | null;
  preferred: boolean | null;
}>;

/** The articles that rows of a supplier's list are about: by their barcode, the supplier's reference or ours. */
export async function findArticles(client: Client, supplier: string, rows: readonly ListedRow[]) {
  const { rows: found } = await client.query<ListedArticle>(
    `SELECT w.line, v.sku, v.product_id AS "productId", p.name_fr AS name, a.cost_minor AS "costMinor",
            a.pack_size AS "packSize", a.reference, a.lead_days AS "leadDays", a.preferred
     FROM unnest($2::int[], $3::text[], $4::text[]) AS w(line, ean, reference)
     JOIN variant v ON v.id = coalesce(
       (SELECT id FROM variant WHERE gtin = nullif(w.ean, '')),
       (SELECT variant_id FROM supplier_article s WHERE s.supplier_code = $1::text AND s.reference = nullif(w.reference, '') LIMIT 1),
       (SELECT id FROM variant WHERE sku = nullif(w.reference, '')))
     JOIN product p ON p.id = v.product_id
     LEFT JOIN supplier_article a ON a.supplier_code = $1::text AND a.variant_id = v.id`,
    [supplier, rows.map(({ line }) => line), rows.map(({ ean }) => ean), rows.map(({ reference }) => reference)],
  );
  return new Map(found.map((article) => [article.line, article]));
}

export type ListedChange = Readonly<{
  line: number;
  productId: string;
  sku: string;
  name: string;
  before: object;
  after: object;
}>;

/** Keeps with the run what it says of articles; a change that was written has a version, so that it can be undone. */
export const keepListed = (client: Client, runId: string, changes: readonly ListedChange[], written: boolean) =>
  client.query(
    `INSERT INTO import_change (run_id, line, kind, product_id, external_id, name, before, after, version)
     SELECT $1::uuid, c.line, 'changed', c."productId", c.sku, c.name, c.before, c.after, $3::int
     FROM jsonb_to_recordset($2::jsonb) AS c(line int, "productId" uuid, sku text, name text, before jsonb, after jsonb)
     ON CONFLICT (run_id, line) DO NOTHING`,
    [runId, JSON.stringify(changes), written ? 1 : null],
  );
