import type { CartCredit } from "./schema.ts";
import type { LoadedCredit } from "./sql/credits.ts";

/**
 * What each credit pays of a cart, in the order they were put in, and what is left to pay otherwise. A payment, never a
 * discount: the total and its VAT stay (law L27). A gift card does not buy a gift card (rule 5.6), so only `payableMinor`
 * of the total may be paid this way.
 */
export function paidWith(
  credits: readonly LoadedCredit[],
  total: number,
  payableMinor: number,
): Readonly<{ credits: CartCredit[]; due: number }> {
  let payable = Math.min(total, payableMinor);
  const paying = credits.map(({ available, ...credit }) => {
    const amount = Math.min(Math.max(available, 0), payable);
    payable -= amount;
    return { ...credit, amount, available: Math.max(available, 0) };
  });
  return { credits: paying, due: total - paying.reduce((paid, { amount }) => paid + amount, 0) };
}
