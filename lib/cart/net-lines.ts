import { allocate, money } from "#lib/kernel/money";
import { evenly } from "#lib/promotions/units";
import { grossOfNet } from "#lib/taxes/net-lines";
import type { PricedLine } from "./schema.ts";

/** A line as VAT sees it. */
export const taxedLine = ({ totalGross, totalNet, unitNet, vatBasisPoints, exempt }: PricedLine) => ({
  gross: totalGross,
  net: unitNet === null ? null : totalNet,
  basisPoints: vatBasisPoints,
  exempt,
});

/**
 * The lines, of which those that are priced without VAT cost what they come to so with the VAT that is counted on the sum
 * of their rate (rule 5.2): to the cent, and no multiple of a rounded unit price.
 */
export function withVatOnSums(lines: readonly PricedLine[]): readonly PricedLine[] {
  if (lines.every(({ unitNet }) => unitNet === null)) return lines;
  const nets = lines.map(netOfLine);
  const grosses = grossOfNet(
    lines.map(({ vatBasisPoints }, i) => ({ net: nets[i] ?? 0, basisPoints: vatBasisPoints })),
  );
  return lines.map((line, i) => {
    if (line.unitNet === null) return line;
    const totalGross = grosses[i] ?? 0;
    return { ...line, totalGross, totalNet: nets[i] ?? 0, unitsGross: evenly(totalGross, line.quantity) };
  });
}

/** The net price of all units, less the part of it that promotions take off the line; 0 where it is not priced so. */
function netOfLine({ unitNet, quantity, listGross, totalGross }: PricedLine): number {
  if (unitNet === null || totalGross === 0) return 0;
  const [left] = allocate(money(unitNet * quantity), [totalGross, listGross * quantity - totalGross]);
  return left?.minor ?? 0;
}
