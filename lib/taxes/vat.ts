import { allocate, money, netOf } from "#lib/kernel/money";
import type { VatShare } from "./schema.ts";

/** A gross amount in cents and its rate in basis points. */
type Taxed = Readonly<{ gross: number; basisPoints: number }>;

/** VAT per rate, taken out of the sum of the gross amounts at that rate (rule 5.2), lowest rate first. */
export function vatPerRate(amounts: readonly Taxed[]): VatShare[] {
  const rates = [...new Set(amounts.map(({ basisPoints }) => basisPoints))].sort((a, b) => a - b);
  return rates.map((basisPoints) => {
    const gross = amounts.filter((a) => a.basisPoints === basisPoints).reduce((total, a) => total + a.gross, 0);
    const net = netOf(money(gross), basisPoints).minor;
    return { basisPoints, net, vat: gross - net, gross };
  });
}

/** Delivery follows the goods' rates, shared by the goods' value at each (rule 5.2). No goods: the standard rate. */
export function deliveryPerRate(delivery: number, goods: readonly Taxed[]): Taxed[] {
  if (delivery === 0) return [];
  const rates = vatPerRate(goods).filter(({ gross }) => gross > 0);
  if (rates.length === 0) return [{ gross: delivery, basisPoints: 2000 }];
  const shares = allocate(
    money(delivery),
    rates.map(({ net }) => Math.max(net, 1)),
  );
  return rates.map(({ basisPoints }, i) => ({ basisPoints, gross: shares[i]?.minor ?? 0 }));
}
