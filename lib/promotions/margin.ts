import { money, netOf } from "#lib/kernel/money";
import type { BasketLine, PricedBasket } from "./schema.ts";

/** What is left of the goods of a basket after what we paid for them, in basis points of their net price; null when a cost is not known. */
export function marginOf({ lines }: PricedBasket, basket: readonly BasketLine[]): number | null {
  let [net, cost] = [0, 0];
  for (const { id, totalMinor, quantity } of lines) {
    const line = basket.find((one) => one.id === id);
    if (!line || line.costMinor === null) return null;
    net += netOf(money(totalMinor), line.vatBasisPoints).minor;
    cost += line.costMinor * quantity;
  }
  return net > 0 ? Math.round(((net - cost) * 10_000) / net) : null;
}
