import { money, netOf, portion } from "#lib/kernel/money";
import type { VatDue } from "./rates.ts";
import type { Exemption } from "./schema.ts";

/** What the shop asks for one: with VAT at home, and without where a list for companies says so. Cents. */
type Asked = Readonly<{ gross: number; net: number | null; basisPoints: number }>;

/** What one costs where it goes. `net` is told where it is priced without VAT, which is then counted on the sum (rule 5.2). */
export type TaxedUnit = Readonly<{ gross: number; net: number | null; basisPoints: number; exempt: Exemption | null }>;

/**
 * The unit price where goods go. A price without VAT gets that of the destination; one with VAT stays what consumers
 * read, whatever the rate in it; and a sale that bears none costs what is left without it.
 */
export function taxedUnit({ gross, net, basisPoints }: Asked, due: VatDue): TaxedUnit {
  if (due.why === "reverse_charge" || due.why === "export") {
    const without = net ?? netOf(money(gross), basisPoints).minor;
    return { gross: without, net: without, basisPoints: due.basisPoints, exempt: due.why };
  }
  const withVat = net === null ? gross : net + portion(money(net), due.basisPoints).minor;
  return { gross: withVat, net, basisPoints: due.basisPoints, exempt: null };
}
