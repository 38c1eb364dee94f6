/** The net price of a gross one, in cents, not rounded: for comparing only. */
const netOf = (grossMinor: number, vatBasisPoints: number): number => (grossMinor * 10_000) / (10_000 + vatBasisPoints);

/** What is left of the net price once the article is paid, in tenths of a percent; null when the cost is not known. */
export function marginPerMille(
  grossMinor: number,
  { costMinor, vatBasisPoints }: Readonly<{ costMinor: number | null; vatBasisPoints: number }>,
): number | null {
  if (costMinor === null || grossMinor <= 0) return null;
  const net = netOf(grossMinor, vatBasisPoints);
  return Math.round((1000 * (net - costMinor)) / net);
}
