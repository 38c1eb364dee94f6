/** A line as far as its money goes: cents, VAT included. */
export type PaidLine = Readonly<{
  id: string;
  quantity: number;
  totalGrossMinor: number;
  /** What each unit cost, highest first; empty when all cost the same. */
  unitPaidMinor: readonly number[];
  refundedQuantity: number;
}>;

/**
 * What `quantity` units of a line give back: each unit its share of what was paid, the last one takes the rest, so that
 * the shares of all units add up to what was paid, to the cent (rule 5.4). What was once withheld of a worn unit is not
 * given back with the next one.
 */
export function refundShare(line: PaidLine, quantity: number): number {
  const after = line.refundedQuantity + quantity;
  if (after > line.quantity)
    throw new RangeError(`only ${line.quantity - line.refundedQuantity} units are left to refund`);
  return paidUpTo(line, after) - paidUpTo(line, line.refundedQuantity);
}

/** What the first `units` units cost together; where no unit has a price of its own, rounded down: monotone, and whole at the end. */
const paidUpTo = ({ unitPaidMinor, totalGrossMinor, quantity }: PaidLine, units: number): number =>
  unitPaidMinor.length > 0
    ? unitPaidMinor.slice(0, units).reduce((sum, minor) => sum + minor, 0)
    : Number((BigInt(totalGrossMinor) * BigInt(units)) / BigInt(quantity));
