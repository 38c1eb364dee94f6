import type { Difference, OurPayment } from "./schema.ts";

type PaidOut = Readonly<{ intentId: string; chargedMinor: number; backMinor: number }>;

/**
 * What payouts and our books do not tell alike of one payment: more was paid out of it than we know to have been taken, or
 * more taken off than we gave back. Less is on its way in a later payout.
 */
export function comparePaidOut({ chargedMinor, backMinor }: PaidOut, ours: OurPayment): Difference[] {
  const { intentId, orderId } = ours;
  const paid = { kind: "paid_out", theirsMinor: chargedMinor, oursMinor: ours.takenMinor } as const;
  const off = { kind: "taken_off", theirsMinor: backMinor, oursMinor: ours.backMinor } as const;
  return [paid, off]
    .filter(({ theirsMinor, oursMinor }) => theirsMinor > oursMinor)
    .map((difference) => ({ ...difference, intentId, orderId }));
}
