import type { Standing } from "./scene.ts";

/** One unit on the counter: of which line it is, and what it costs now. */
export type Unit = Readonly<{ index: number; minor: number }>;

/** What each unit of a line costs, dearest first; they sum to the line (rule 5.1). */
export function evenly(minor: number, quantity: number): number[] {
  const each = Math.floor(minor / quantity);
  return new Array<number>(quantity).fill(each).fill(each + 1, 0, minor - each * quantity);
}

/** The units of all lines or of those chosen, cheapest first; equal ones in the order of the lines, which sorting keeps. */
export function unitsOf(lines: readonly Standing[], chooses: (standing: Standing) => boolean = () => true): Unit[] {
  const units: Unit[] = [];
  for (const [index, one] of lines.entries())
    if (chooses(one)) for (const minor of evenly(one.leftMinor, one.line.quantity)) units.push({ index, minor });
  return units.sort((a, b) => a.minor - b.minor);
}

/** What units come to, line by line. */
export function perLine(count: number, units: readonly Unit[]): number[] {
  const sums = new Array<number>(count).fill(0);
  for (const { index, minor } of units) sums[index] = (sums[index] ?? 0) + minor;
  return sums;
}
