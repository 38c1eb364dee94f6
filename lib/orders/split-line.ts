/** A line as far as its money goes, in cents; the columns of order_line. */
export type DividedMoney = Readonly<{
  quantity: number;
  unitGrossMinor: number;
  totalGrossMinor: number;
  discountMinor: number;
  discounts: readonly Readonly<{ promotionId: string; nameFr: string; nameEn: string; amountMinor: number }>[];
  /** What each unit cost, highest first; empty when all cost the same. */
  unitPaidMinor: readonly number[];
  /** Its unit price without VAT, where it is priced so. */
  unitNetMinor: number | null;
  netMinor: number | null;
}>;

/**
 * Divides a line's money between parts of so many units, first units first: every amount of the parts sums to the
 * line's, to the cent, and refunding all units of a part gives back what the part cost (rule 5.4).
 */
export function splitLine(line: DividedMoney, quantities: readonly number[]): DividedMoney[] {
  if (quantities.reduce((sum, units) => sum + units, 0) !== line.quantity || quantities.some((units) => units < 1))
    throw new RangeError(`${line.quantity} units cannot be divided into ${quantities.join(" + ")}`);
  if (quantities.length === 1) return [line];
  const starts = quantities.map((_, i) => quantities.slice(0, i).reduce((sum, units) => sum + units, 0));
  const paid = (units: number) =>
    line.unitPaidMinor.length > 0
      ? line.unitPaidMinor.slice(0, units).reduce((sum, minor) => sum + minor, 0)
      : portion(line.totalGrossMinor, units, line.quantity);
  /** Where a line is priced with VAT, its discount is what its units cost less than the price that was shown. */
  const discounted = (units: number) =>
    line.unitNetMinor === null
      ? units * line.unitGrossMinor - paid(units)
      : portion(line.discountMinor, units, line.quantity);
  const byDiscount = line.discountMinor > 0;
  const ofDiscounts = (amount: number, units: number) =>
    byDiscount ? portion(amount, discounted(units), line.discountMinor) : portion(amount, units, line.quantity);

  return quantities.map((quantity, i) => {
    const from = starts[i] ?? 0;
    const between = (upTo: (units: number) => number) => upTo(from + quantity) - upTo(from);
    const { netMinor } = line;
    const unitPaidMinor = line.unitPaidMinor.slice(from, from + quantity);
    return {
      ...line,
      quantity,
      totalGrossMinor: between(paid),
      discountMinor: between(discounted),
      discounts: line.discounts
        .map((discount) => ({ ...discount, amountMinor: between((units) => ofDiscounts(discount.amountMinor, units)) }))
        .filter(({ amountMinor }) => amountMinor > 0),
      unitPaidMinor: new Set(unitPaidMinor).size > 1 ? unitPaidMinor : [],
      netMinor: netMinor === null ? null : between((units) => netUpTo(line, netMinor, paid(units), units)),
    };
  });
}

/** So many parts of a whole, rounded down: nothing at nought, all of it at the end, never less for more. */
const portion = (minor: number, parts: number, whole: number): number =>
  whole === 0 ? 0 : Number((BigInt(minor) * BigInt(parts)) / BigInt(whole));

/** The net of what the first units cost, in the proportion of the whole line. */
const netUpTo = ({ totalGrossMinor, quantity }: DividedMoney, netMinor: number, paid: number, units: number): number =>
  totalGrossMinor > 0 ? portion(netMinor, paid, totalGrossMinor) : portion(netMinor, units, quantity);
