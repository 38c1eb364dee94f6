import type { Client } from "pg";
import type { Actor } from "#lib/kernel/actor";
import { requestPriceChanges } from "#lib/pricing/commands";
import type { ImportedPrices } from "./schema.ts";
import type { PriceWish } from "./sql/price-wishes.ts";

export type AskedPrices = ImportedPrices & Readonly<{ productIds: readonly string[] }>;

/**
 * Asks for the prices of a file as one batch, when all of it is in: only then can it be seen that it would change half
 * the catalogue. What is held keeps its old price. Answers the products that were asked about; they get their hash back,
 * unless all was stopped: then the next import asks again.
 */
export async function askForPrices(
  actor: Actor,
  client: Client,
  wishes: readonly PriceWish[],
  { id, file }: Readonly<{ id?: string; file: string }>,
): Promise<AskedPrices> {
  if (wishes.length === 0) return { applied: 0, held: 0, stopped: null, productIds: [] };
  const changes = wishes.map(({ sku, toMinor }) => ({ sku, toMinor }));
  const asked = await requestPriceChanges(actor, {
    ...(id && { id }),
    changes,
    source: "import",
    reason: `Import ${file}`.slice(0, 200),
    name: file.slice(0, 200),
  });
  if (!asked.ok) throw new Error(`the prices of ${file} were refused: ${asked.refusal.code}`);
  const { applied, held, stopped } = asked.value;
  return { applied, held, stopped, productIds: stopped ? [] : await keepHashes(client, wishes) };
}

async function keepHashes(client: Client, wishes: readonly PriceWish[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `UPDATE product p SET content_hash = w.hash
     FROM (SELECT DISTINCT product_id, hash FROM unnest($1::uuid[], $2::text[]) AS u(product_id, hash)) w
     WHERE p.id = w.product_id AND p.content_hash = ''
     RETURNING p.id`,
    [wishes.map(({ productId }) => productId), wishes.map(({ hash }) => hash)],
  );
  return rows.map(({ id }) => id);
}
