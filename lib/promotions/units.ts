import type { Standing } from "./scene.ts";

/** One unit on the counter: of which line it is, and what it costs now. */
export type Unit = Readonly<{ index: number; minor: number }>;

/** What each unit of a line costs, dearest first; they sum to the line (rule 5.1). */
export function evenly(minor: number, quantity: number): number[] {
  const each = Math.floor(minor / quantity);
  const dearer = minor - each * quantity;
  return Array.from({ length: quantity }, (_, i) => (i < dearer ? each + 1 : each));
}

/** The units of the chosen lines, cheapest first; equal ones in the order of the lines. */
export function unitsOf(lines: readonly Standing[], chooses: (standing: Standing) => boolean): Unit[] {
  return lines
    .flatMap((one, index) =>
      chooses(one) ? evenly(one.leftMinor, one.line.quantity).map((minor) => ({ index, minor })) : [],
    )
    .sort((a, b) => a.minor - b.minor || a.index - b.index);
}

/** What units come to, line by line. */
export function perLine(count: number, units: readonly Unit[]): number[] {
  const sums = Array.from({ length: count }, () => 0);
  for (const { index, minor } of units) sums[index] = (sums[index] ?? 0) + minor;
  return sums;
}
