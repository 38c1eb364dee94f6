import { allocate, money, portion } from "#lib/kernel/money";

/** A line that is priced without VAT: what all of it costs so, in cents. */
type NetLine = Readonly<{ net: number; basisPoints: number }>;

/**
 * What each line costs with VAT, which is counted on the sum of each rate and not line by line (rule 5.2), and shared to
 * the lines so that they sum to it.
 */
export function grossOfNet(lines: readonly NetLine[]): number[] {
  const grosses = lines.map(({ net }) => net);
  for (const [basisPoints, all] of Map.groupBy(lines.keys(), (i) => lines[i]?.basisPoints ?? 0)) {
    const nets = all.map((i) => lines[i]?.net ?? 0);
    const net = nets.reduce((sum, one) => sum + one, 0);
    if (net === 0) continue;
    const shares = allocate(portion(money(net), basisPoints), nets);
    for (const [place, i] of all.entries()) grosses[i] = (grosses[i] ?? 0) + (shares[place]?.minor ?? 0);
  }
  return grosses;
}
