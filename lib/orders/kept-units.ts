import { evenly } from "#lib/promotions/units";
import { type DividedMoney, splitLine } from "./split-line.ts";

/** So many units of a line stay, at their own stored price: those that go are the ones a refund would give back first. */
export function keptUnits<T extends DividedMoney>(line: T, units: number): T {
  if (units === line.quantity) return line;
  const [, stays] = splitLine(line, [line.quantity - units, units]);
  if (!stays) throw new RangeError(`${units} of ${line.quantity} units cannot stay`);
  return { ...line, ...stays };
}

/**
 * A line whose share of these promotions is taken back: its units cost so much more, as evenly as cents allow. A line that
 * is priced without VAT keeps what it has.
 */
export function withoutDiscounts<T extends DividedMoney>(line: T, promotionIds: readonly string[]): T {
  const taken = line.discounts.filter(({ promotionId }) => promotionIds.includes(promotionId));
  const minor = taken.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (minor === 0 || line.unitNetMinor !== null) return line;
  const totalGrossMinor = line.totalGrossMinor + minor;
  const units = evenly(totalGrossMinor, line.quantity);
  return {
    ...line,
    totalGrossMinor,
    discountMinor: line.discountMinor - minor,
    discounts: line.discounts.filter((discount) => !taken.includes(discount)),
    unitPaidMinor: new Set(units).size > 1 ? units : [],
  };
}
