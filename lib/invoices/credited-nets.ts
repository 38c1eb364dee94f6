import type { InvoiceLine, InvoiceView } from "#lib/facturx/schema";
import { allocate, money, netOf } from "#lib/kernel/money";
import { sumOf } from "./order-vat.ts";

/** What of a line or a charge of an invoice goes back, in cents with VAT: never nothing. */
type PartBack = Readonly<{ of: Rate; gross: number }>;

/**
 * What of each part is net on a credit note: the VAT of each rate is taken out of what goes back at it (rules 5.2 and
 * 5.4), as for a sale, so that it follows from the rate (BR-CO-17). Only never more net and never more VAT than the invoice
 * and the credit notes before have left: so what goes back last takes exactly the rest, and nothing is left in any rate.
 */
export function creditedNets(
  invoice: InvoiceView,
  before: readonly InvoiceView[],
  parts: readonly PartBack[],
): number[] {
  const nets = new Map<PartBack, number>();
  for (const alike of Map.groupBy(parts, ({ of }) => `${of.vatBasisPoints} ${of.vatCategory}`).values()) {
    const rate = alike[0]?.of;
    if (!rate) continue;
    const grosses = alike.map(({ gross }) => gross);
    const gross = sumOf(grosses);
    const left = leftOf(rate, invoice, before);
    const most = Math.min(gross, left.net);
    const least = Math.max(0, gross - left.vat);
    const net = Math.min(most, Math.max(least, netOf(money(gross), rate.vatBasisPoints).minor));
    for (const [i, { minor }] of allocate(money(net), grosses).entries()) {
      const part = alike[i];
      if (part) nets.set(part, minor);
    }
  }
  return parts.map((part) => nets.get(part) ?? 0);
}

type Rate = Pick<InvoiceLine, "vatBasisPoints" | "vatCategory">;

/** What an invoice says of a rate, less what was credited of it. */
export function leftOf({ vatBasisPoints, vatCategory }: Rate, invoice: InvoiceView, before: readonly InvoiceView[]) {
  const told = ({ vat }: InvoiceView) =>
    vat.find(({ basisPoints, category }) => basisPoints === vatBasisPoints && category === vatCategory);
  const credited = before.map(told);
  return {
    net: (told(invoice)?.netMinor ?? 0) - sumOf(credited.map((one) => one?.netMinor ?? 0)),
    vat: (told(invoice)?.vatMinor ?? 0) - sumOf(credited.map((one) => one?.vatMinor ?? 0)),
  };
}
