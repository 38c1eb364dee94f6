/** A line as far as its money goes: cents, VAT included. */
export type PaidLine = Readonly<{
  id: string;
  quantity: number;
  totalGrossMinor: number;
  refundedQuantity: number;
  refundedMinor: number;
}>;

/**
 * What `quantity` units of a line give back: each unit its share of what was paid, the last one takes the rest, so that
 * the refunds of all units add up to what was paid, to the cent (rule 5.4).
 */
export function refundShare(line: PaidLine, quantity: number): number {
  const after = line.refundedQuantity + quantity;
  if (after > line.quantity)
    throw new RangeError(`only ${line.quantity - line.refundedQuantity} units are left to refund`);
  if (after === line.quantity) return line.totalGrossMinor - line.refundedMinor;
  return paidUpTo(line, after) - paidUpTo(line, line.refundedQuantity);
}

/** What the first `units` units cost together, rounded down: monotone, and whole at the end. */
const paidUpTo = (line: PaidLine, units: number): number =>
  Number((BigInt(line.totalGrossMinor) * BigInt(units)) / BigInt(line.quantity));
