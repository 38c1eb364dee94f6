import { system } from "#lib/kernel/actor";
import { log } from "#lib/platform/log";
import { listingBatch, recountListings, refreshListings } from "#lib/search/commands";
import { feedEngine } from "#lib/search/engines";

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

/** An engine beside the shop is told too. Two transactions at a time: one reads and counts while the other waits for its commit or its words. */
async function list(productIds: readonly string[]): Promise<void> {
  const parts = partsOf(productIds);
  const lane = async () => {
    for (const part of parts) {
      await refreshListings(actor, { productIds: part, counts: false });
      await feedEngine(part);
    }
  };
  await Promise.all([lane(), lane()]);
}

function* partsOf(productIds: readonly string[]) {
  for (let start = 0; start < productIds.length; start += listingBatch) {
    yield productIds.slice(start, start + listingBatch);
  }
}
