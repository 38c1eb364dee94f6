import { productTag } from "#lib/catalogue/tags";
import type { Scene } from "#lib/platform/command";
import { bandChanged } from "./facts.ts";
import type { Flipped } from "./holds.ts";

/** Shoppers see a change: the products' pages and their listings are made anew. */
export function tellStock({ flipped }: Flipped, { record, expire }: Pick<Scene, "record" | "expire">): void {
  if (flipped.length === 0) return;
  record(bandChanged({ productIds: [...flipped] }));
  expire(...flipped.map(productTag));
}
