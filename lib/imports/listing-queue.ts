import { system } from "#lib/kernel/actor";
import { listingBatch, recountListings, refreshListings } from "#lib/search/commands";

const actor = system("import");

/** Lists imported products while the next batch is being read; one batch behind at most, so memory stays flat. */
export class ListingQueue {
  #last: Promise<void> = Promise.resolve();

  /** Waits for the batch before, then starts on this one. */
  async add(productIds: readonly string[]): Promise<void> {
    await this.#last;
    this.#last = this.#list(productIds);
    this.#last.catch(() => undefined);
  }

  /** Waits until all is listed and counted. */
  async finish(): Promise<void> {
    await this.#last;
    await recountListings(actor, {});
  }

  async #list(productIds: readonly string[]): Promise<void> {
    for (let start = 0; start < productIds.length; start += listingBatch) {
      const batch = productIds.slice(start, start + listingBatch);
      await refreshListings(actor, { productIds: batch, counts: false });
    }
  }
}
