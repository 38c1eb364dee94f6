import type { Client } from "pg";
import type { StagedRows } from "../staged-rows.ts";
import { copyRows } from "./copy.ts";

/**
 * The tables a batch is laid out in, private to the connection and emptied by each commit; only what
 * is said further down stays: the keys already seen in the file, so that a repetition is found however far apart, and the
 * products whose relations name somebody who has not come yet.
 */
export const layStaging = (client: Client) =>
  client.query(`
    CREATE TEMP TABLE staged_product (
      line int PRIMARY KEY, product_id uuid, source text, external_id text, handle text, content_hash text, status product_status,
      name_fr text, name_en text, description_fr text, description_en text,
      department_handle text, department_fr text, department_en text,
      category_handle text, category_fr text, category_en text, category_path text,
      brand_code text, brand_name text, vat_basis_points int, popularity int, attributes jsonb, options jsonb,
      old_paths jsonb, pictures jsonb, relations jsonb, verdict text, reason text, before jsonb, after jsonb
    ) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE staged_variant (
      line int, variant_id uuid, position int, sku text, gtin text, options jsonb, gross_minor int, cost_minor int, stock int,
      weight_grams int
    ) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE staged_attribute (code text, label_fr text, label_en text, unit text, facet bool) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE staged_value (attribute_code text, code text, label_fr text, label_en text, position int) ON COMMIT DELETE ROWS;
    CREATE TEMP TABLE waiting_relation (line int PRIMARY KEY, product_id uuid, external_id text, content_hash text, relations jsonb);
    CREATE TEMP TABLE seen_key (kind text, key text, line int, PRIMARY KEY (kind, key));`);

const columns: Readonly<Record<keyof StagedRows, string>> = {
  product: `line, product_id, source, external_id, handle, content_hash, status, name_fr, name_en, description_fr, description_en,
    department_handle, department_fr, department_en, category_handle, category_fr, category_en, category_path,
    brand_code, brand_name, vat_basis_points, popularity, attributes, options, old_paths, pictures, relations`,
  variant: "line, variant_id, position, sku, gtin, options, gross_minor, cost_minor, stock, weight_grams",
  attribute: "code, label_fr, label_en, unit, facet",
  value: "attribute_code, code, label_fr, label_en, position",
};

/** Copies a batch into the staging tables. */
export async function copyStaged(client: Client, rows: StagedRows): Promise<void> {
  for (const table of ["product", "variant", "attribute", "value"] as const)
    await copyRows(client, `staged_${table} (${columns[table]})`, rows[table]);
}
