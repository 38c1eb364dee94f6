/** A line of what was bought, in cents: what of its price is kept, and by how much it earns more. */
export type KeptLine = Readonly<{ keptMinor: number; hasLeft: boolean; factor: number }>;

/** What an order is now: its lines, its delivery, and what of it was paid in money and not given back. */
export type KeptOrder = Readonly<{ lines: readonly KeptLine[]; deliveryMinor: number; moneyMinor: number }>;

export type Earned = Readonly<{ spentMinor: number; earnedMinor: number; points: number }>;

/**
 * What an order has earned by now, whatever happened to it: each line that has left earns on its share of the money that
 * was paid and kept, so that neither what gift cards and the cagnotte paid nor the delivery earns. Told from the whole
 * each time and rounded down once, so that taking back is exact to the cent and nothing is earned on nothing.
 */
export function earnedBy({ lines, deliveryMinor, moneyMinor }: KeptOrder, earnBasisPoints: number): Earned {
  const wholeMinor = BigInt(lines.reduce((sum, { keptMinor }) => sum + keptMinor, deliveryMinor));
  if (wholeMinor <= 0n || moneyMinor <= 0) return { spentMinor: 0, earnedMinor: 0, points: 0 };
  const money = BigInt(moneyMinor);
  const gone = lines.filter(({ hasLeft }) => hasLeft);
  const weight = (of: (line: KeptLine) => bigint) => gone.reduce((sum, line) => sum + of(line), 0n);
  const plain = weight(({ keptMinor }) => BigInt(keptMinor));
  const multiplied = weight(({ keptMinor, factor }) => BigInt(keptMinor) * BigInt(factor));
  return {
    spentMinor: Number((plain * money) / wholeMinor),
    earnedMinor: Number((multiplied * money * BigInt(earnBasisPoints)) / (wholeMinor * 100_000_000n)),
    points: Number((multiplied * money) / (wholeMinor * 1_000_000n)),
  };
}

/** The same of a till's slip: all of it has left, and was paid in money. */
export const earnedAtTill = (spentMinor: number, earnBasisPoints: number): Earned =>
  earnedBy(
    { lines: [{ keptMinor: spentMinor, hasLeft: true, factor: 10_000 }], deliveryMinor: 0, moneyMinor: spentMinor },
    earnBasisPoints,
  );

export type Parted = Readonly<{ creditMinor: number; owedMinor: number }>;

/** What is earned pays what is owed first; the rest comes onto the cagnotte. */
export function partEarned(amountMinor: number, owedMinor: number): Parted {
  const paid = Math.min(amountMinor, owedMinor);
  return { creditMinor: amountMinor - paid, owedMinor: paid === 0 ? 0 : -paid };
}
