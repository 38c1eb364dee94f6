import { system } from "#lib/kernel/actor";
import { log } from "#lib/platform/log";
import { listingBatch, recountListings, refreshListings } from "#lib/search/commands";

const actor = system("import");

/** Lists imported products while the next batch is being read; one batch behind at most, so memory stays flat. */
export class ListingQueue {
  #last: Promise<void> = Promise.resolve();

  /** Waits for the batch before, then starts on this one. What fails now is still due at the end. */
  async add(productIds: readonly string[]): Promise<void> {
    await this.#last;
    this.#last = list(productIds).catch((error: unknown) => log.warn({ error }, "a batch is to be listed again"));
  }

  /** Waits until all is listed. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

/** Lists what is still due, and counts every category anew: the end of an import. */
export async function listRest(due: readonly string[]): Promise<void> {
  await list(due);
  await recountListings(actor, {});
}

async function list(productIds: readonly string[]): Promise<void> {
  for (let start = 0; start < productIds.length; start += listingBatch) {
    await refreshListings(actor, { productIds: productIds.slice(start, start + listingBatch), counts: false });
  }
}
