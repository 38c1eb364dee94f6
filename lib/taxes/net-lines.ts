import { money, portion } from "#lib/kernel/money";
import type { VatShare } from "./schema.ts";

/** A line of a company's basket: its price without VAT in cents. */
type NetLine = Readonly<{ netMinor: number; quantity: number; basisPoints: number }>;

/** VAT on the sum of the net lines of each rate, gross being both together (rule 5.2), lowest rate first. */
export function vatOnNet(lines: readonly NetLine[]): VatShare[] {
  const byRate = [...Map.groupBy(lines, ({ basisPoints }) => basisPoints)].sort(([a], [b]) => a - b);
  return byRate.map(([basisPoints, all]) => {
    const net = all.reduce((total, { netMinor, quantity }) => total + netMinor * quantity, 0);
    const vat = portion(money(net), basisPoints).minor;
    return { basisPoints, net, vat, gross: net + vat };
  });
}
