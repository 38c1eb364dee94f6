import { refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import type { VariantSaid } from "../version-parts.ts";

/** Says these variants of a product anew, all or none. Answers a refusal (`sku_taken`, `gtin_taken`), or null. */
export async function putVariants(tx: Transaction, productId: string, said: readonly VariantSaid[]) {
  const ids = said.map(({ id }) => id);
  const skus = said.map(({ sku }) => sku);
  const gtins = said.flatMap(({ gtin }) => gtin ?? []);
  const [elsewhere] = await tx.$queryRaw<{ sku: string; gtin: string | null }[]>`
    SELECT sku, gtin FROM variant
    WHERE (sku = ANY(${skus}) OR gtin = ANY(${gtins})) AND id <> ALL(${ids}::uuid[]) LIMIT 1`;
  const sku = elsewhere && skus.includes(elsewhere.sku) ? elsewhere.sku : twice(skus);
  if (sku) return refuse({ code: "sku_taken", sku });
  const gtin = elsewhere?.gtin ?? twice(gtins);
  if (gtin) return refuse({ code: "gtin_taken", gtin });

  // Two of them may swap: each lets go of what it had before any takes what it gets.
  const rows = JSON.stringify(said);
  await tx.$executeRaw`
    UPDATE variant SET sku = variant.id::text, gtin = NULL
    FROM jsonb_to_recordset(${rows}::jsonb) AS w (id uuid, sku text, gtin text)
    WHERE variant.id = w.id AND variant.product_id = ${productId}::uuid
      AND (variant.sku, variant.gtin) IS DISTINCT FROM (w.sku, w.gtin)`;
  await tx.$executeRaw`
    UPDATE variant SET sku = w.sku, gtin = w.gtin, options = w.options, weight_grams = w."weightGrams", active = w.active,
           hs_code = w."hsCode", origin_country = w."originCountry"
    FROM jsonb_to_recordset(${rows}::jsonb) AS w (
      id uuid, sku text, gtin text, options jsonb, "weightGrams" int, active bool, "hsCode" text, "originCountry" text)
    WHERE variant.id = w.id AND variant.product_id = ${productId}::uuid`;
  return null;
}

const twice = (values: readonly string[]): string | undefined => {
  const known = new Set<string>();
  return values.find((one) => known.size === known.add(one).size);
};
