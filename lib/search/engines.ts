import { env } from "#lib/platform/env";
import type { SearchEngine } from "./engine.ts";
import type { Connection } from "./meilisearch/client.ts";
import { feedDocuments, settleIndexes } from "./meilisearch/documents.ts";
import { meilisearchEngine } from "./meilisearch/engine.ts";
import { documentEngine } from "./text/find.ts";

const beside: Connection | null = env.SEARCH_URL ? { url: env.SEARCH_URL, key: env.SEARCH_KEY } : null;

/** The engine of this shop: its own, or one that speaks Meilisearch's protocol, where SEARCH_URL leads to one. */
export const engine: SearchEngine = beside ? meilisearchEngine(beside, documentEngine) : documentEngine;

let settled: Promise<unknown> | null = null;

/** Tells an engine beside the shop what these products say now, after they were listed anew; outside of any transaction. */
export async function feedEngine(productIds: readonly string[]): Promise<void> {
  if (!beside || productIds.length === 0) return;
  settled ??= settleIndexes(beside);
  await settled.catch((error: unknown) => {
    settled = null;
    throw error;
  });
  await feedDocuments(beside, productIds);
}
