import type { PayoutEntryView, PayoutView } from "./schema.ts";

/**
 * What a payout is made of, in cents: what was charged, what went back and what disputes took (negative), what the provider
 * kept for itself, and anything else. They sum to what was paid: charges + refunds + disputes + other − fees.
 */
export function payoutSums({ entries }: Pick<PayoutView, "entries">) {
  const sum = (kind: PayoutEntryView["kind"], of: (entry: PayoutEntryView) => number) =>
    entries.reduce((total, entry) => total + (entry.kind === kind ? of(entry) : 0), 0);
  const net = ({ amountMinor, feeMinor }: PayoutEntryView) => amountMinor - feeMinor;
  const ofFee = ({ feeMinor }: PayoutEntryView) => feeMinor;
  const amount = ({ amountMinor }: PayoutEntryView) => amountMinor;
  return {
    chargesMinor: sum("charge", amount),
    refundsMinor: sum("refund", amount),
    disputesMinor: sum("dispute", net),
    feesMinor: sum("charge", ofFee) + sum("refund", ofFee) - sum("fee", net),
    otherMinor: sum("other", net),
  };
}

/** What these parts come to. */
export const paidOutMinor = (sums: ReturnType<typeof payoutSums>): number =>
  sums.chargesMinor + sums.refundsMinor + sums.disputesMinor + sums.otherMinor - sums.feesMinor;
