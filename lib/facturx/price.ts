/** A price without VAT: so much per so many. */
export type Price = Readonly<{ amount: string; per: number }>;

/**
 * The price of one, with as few decimals as give the total back, four at most (the norm's limit from 2026). A total that no
 * such price gives is told as the price of all of them.
 */
export function unitPrice(totalMinor: number, quantity: number): Price {
  for (const decimals of [2, 3, 4]) {
    const amount = (totalMinor / 100 / quantity).toFixed(decimals);
    if (Math.round(Number(amount) * quantity * 100) === totalMinor) return { amount, per: 1 };
  }
  return { amount: (totalMinor / 100).toFixed(2), per: quantity };
}
