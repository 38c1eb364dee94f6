import { productTag } from "#lib/catalogue/tags";
import { bandChanged } from "#lib/inventory/facts";
import type { Flipped } from "#lib/inventory/holds";
import type { Scene } from "#lib/platform/command";

/** Shoppers see a change: the products' pages and their listings are made anew. */
export function tell({ flipped }: Flipped, { record, expire }: Pick<Scene, "record" | "expire">): void {
  if (flipped.length === 0) return;
  record(bandChanged({ productIds: [...flipped] }));
  expire(...flipped.map(productTag));
}
