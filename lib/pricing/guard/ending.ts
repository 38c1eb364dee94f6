/**
 * How much a price looks as if somebody chose it: 2 for whole euros, ,50, ,90, ,95 and ,99, 1 for another 0, 5 or 9 at
 * its end, 0 for what only arithmetic makes (41,58).
 */
function roundness(minor: number): 0 | 1 | 2 {
  if ([0, 50, 90, 95, 99].includes(minor % 100)) return 2;
  return [0, 5, 9].includes(minor % 10) ? 1 : 0;
}

/** A change as large as this is seldom made to the cent by chance. */
const large = 0.15;

/**
 * Whether a change that fits an explanation to the cent may be by chance nevertheless: the new price looks the better
 * chosen of the two, or as well chosen and not far away. People go from 2,69 € to 2,55 €, not from 49,90 € to 41,58 €.
 */
export function mayBeChosen(fromMinor: number, toMinor: number): boolean {
  const rounder = roundness(toMinor) - roundness(fromMinor);
  return rounder > 0 || (rounder === 0 && Math.abs(toMinor - fromMinor) < large * fromMinor);
}
