import { allocate, money, netOf } from "#lib/kernel/money";
import type { Exemption, VatShare } from "./schema.ts";

/**
 * A gross amount in cents and its rate in basis points; `net` where it is priced without VAT, `exempt` where it bears
 * none.
 */
export type Taxed = Readonly<{
  gross: number;
  basisPoints: number;
  net?: number | null;
  exempt?: Exemption | null;
}>;

/**
 * VAT per rate, taken out of the sum of the gross amounts at that rate (rule 5.2), lowest rate first. What is priced
 * without VAT brings its own.
 */
export const vatPerRate = (amounts: readonly Taxed[]): VatShare[] => rates(amounts).map(({ share }) => share);

/** The same taken back to the amounts: what of each is net, to the cent, summing to the nets of the rates. */
export function netShares(amounts: readonly Taxed[]): number[] {
  const nets = amounts.map(({ gross, net }) => net ?? gross);
  for (const { of, extracted } of rates(amounts)) {
    const weights = of.map((i) => amounts[i]?.gross ?? 0);
    if (weights.every((weight) => weight === 0)) continue;
    const shares = allocate(money(extracted), weights);
    for (const [place, i] of of.entries()) nets[i] = shares[place]?.minor ?? 0;
  }
  return nets;
}

/** Each rate with the places of the amounts whose VAT is inside them, and the net that was taken out of those. */
function rates(amounts: readonly Taxed[]) {
  const alike = Map.groupBy(amounts.keys(), (i) => `${amounts[i]?.basisPoints} ${amounts[i]?.exempt ?? ""}`);
  return [...alike.values()]
    .map((places) => {
      const all = places.flatMap((i) => amounts[i] ?? []);
      const { basisPoints = 0, exempt = null } = all[0] ?? {};
      const of = places.filter((i) => (amounts[i]?.net ?? null) === null);
      const extracted = netOf(money(sumOf(of.map((i) => amounts[i]?.gross ?? 0))), basisPoints).minor;
      const net = extracted + sumOf(all.map((one) => one.net ?? 0));
      const gross = sumOf(all.map((one) => one.gross));
      return { of, extracted, share: { basisPoints, net, vat: gross - net, gross, ...(exempt && { exempt }) } };
    })
    .sort((a, b) => a.share.basisPoints - b.share.basisPoints);
}

const sumOf = (minors: readonly number[]): number => minors.reduce((total, one) => total + one, 0);

/**
 * Delivery follows the goods' rates, shared by the goods' value at each (rule 5.2). No goods: the standard rate. With
 * goods that bear no VAT it bears none either, and costs what is left without that of the standard rate. With used goods
 * it bears the standard rate, which is as much as a margin that held it would.
 */
export function deliveryPerRate(delivery: number, goods: readonly Taxed[]): Taxed[] {
  if (delivery === 0) return [];
  const shared = vatPerRate(goods).filter(({ gross }) => gross > 0);
  if (shared.length === 0) return [{ gross: delivery, basisPoints: standardAtHome }];
  const shares = allocate(
    money(delivery),
    shared.map(({ net }) => Math.max(net, 1)),
  );
  return shared.map(({ basisPoints, exempt = null }, i) => {
    const gross = shares[i]?.minor ?? 0;
    if (exempt === "margin") return { gross, basisPoints: standardAtHome };
    return exempt ? { gross: netOf(money(gross), standardAtHome).minor, basisPoints, exempt } : { gross, basisPoints };
  });
}

const standardAtHome = 2000;
