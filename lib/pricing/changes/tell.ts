import { productTag } from "#lib/catalogue/tags";
import type { Scene } from "#lib/platform/command";
import { pricesChanged } from "../facts.ts";

const perFact = 200;

/** Lists and pages follow the prices of these products. */
export function tellChanged({ record, expire }: Pick<Scene, "record" | "expire">, products: Iterable<string>): void {
  const productIds = [...new Set(products)];
  for (let start = 0; start < productIds.length; start += perFact)
    record(pricesChanged({ productIds: productIds.slice(start, start + perFact) }));
  expire(...productIds.map(productTag));
}
