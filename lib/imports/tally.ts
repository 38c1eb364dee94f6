import type { LeftPrices } from "./left-prices.ts";
import type { Refused } from "./sql/judge.ts";
import type { PriceWish } from "./sql/price-wishes.ts";
import type { Taken } from "./take.ts";

/** How many refusals a report shows; the run keeps them all. */
const shown = 20;

/** What an import has come to, batch after batch. */
export class Tally {
  #counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  #refusals: Refused[] = [];
  #wishes: PriceWish[] = [];
  #leftPrices: LeftPrices = {};

  add({ added, changed, unchanged, refusals, wishes, leftPrices }: Taken): void {
    this.#leftPrices = leftPrices;
    this.#counts.added += added;
    this.#counts.changed += changed;
    this.#counts.unchanged += unchanged;
    this.#counts.refused += refusals.length;
    this.#wishes.push(...wishes);
    this.#refusals = [...this.#refusals, ...refusals.slice(0, shown)].slice(0, shown);
  }

  get counts() {
    return { ...this.#counts };
  }

  get records(): number {
    const { added, changed, unchanged, refused } = this.#counts;
    return added + changed + unchanged + refused;
  }

  /** Prices the file would have, and the shop has not. */
  get wishes(): readonly PriceWish[] {
    return this.#wishes;
  }

  /** Prices the file tells, and nobody takes. */
  get leftPrices(): LeftPrices {
    return this.#leftPrices;
  }

  get refusals(): readonly Refused[] {
    return this.#refusals;
  }
}
