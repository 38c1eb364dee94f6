import type { Client } from "pg";
import type { Actor } from "#lib/kernel/actor";
import { type AskedPrices, askForPrices } from "./ask-for-prices.ts";
import { redirectOldPaths } from "./commands-redirects.ts";
import { ListingQueue, listRest } from "./listing-queue.ts";
import { dueListings, settle } from "./sql/after.ts";
import type { PriceWish } from "./sql/price-wishes.ts";

type Finished = AskedPrices & Readonly<{ redirects: number }>;

/** What is left when all records are in: prices through the guard, old addresses, lists and their counts. */
export async function finish(
  actor: Actor,
  client: Client,
  run: Readonly<{ id: string; source: string; file: string; priceBatchId?: string }>,
  wishes: readonly PriceWish[],
): Promise<Finished> {
  const batch = run.priceBatchId ? { id: run.priceBatchId } : {};
  const asked = await askForPrices(actor, client, wishes, { ...batch, file: run.file });
  const redirects = await redirectOldPaths(actor, run.id);
  const listings = new ListingQueue();
  await listings.add(asked.productIds);
  await listings.idle();
  await listRest(await dueListings(client, run.source, run.id));
  await settle(client);
  return { ...asked, redirects };
}
