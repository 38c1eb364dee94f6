import { system } from "#lib/kernel/actor";
import { keepPayout } from "#lib/payments/commands-payouts";
import { paidOutMinor, payoutSums } from "#lib/payments/payout-sums";
import { payoutsSince } from "#lib/payments/payouts";
import { paidOutSince } from "#lib/payments/queries-payouts";
import { noteDifferences } from "./commands.ts";
import { comparePaidOut } from "./compare-payouts.ts";
import type { Difference } from "./schema.ts";
import { ourPayments } from "./sql/our-payments.ts";

/** A payout may change for so long: it is in transit, it fails, it comes back. */
const backMs = 14 * 86_400_000;
const actor = system("reconciliation");

/**
 * Reads what the provider paid to the bank in the last days, and compares it with our books: a payout is the sum of what it
 * is made of, and no payment is paid out, or taken off, for more than we know. Answers how many differ. Throws
 * ProviderUnavailable.
 */
export async function readPayouts(now: Date, since = new Date(now.getTime() - backMs)): Promise<number> {
  const found: Difference[] = [];
  const judge = async (intentId: string, differences: Difference[]) => {
    await noteDifferences(actor, { intentId, of: "payout", differences }, { now });
    found.push(...differences);
  };
  for await (const payout of payoutsSince(since)) {
    await keepPayout(actor, payout, { now });
    const theirsMinor = payout.amountMinor;
    const oursMinor = paidOutMinor(payoutSums(payout));
    const sum = { kind: "payout_sum", intentId: payout.id, orderId: null, theirsMinor, oursMinor } as const;
    await judge(payout.id, theirsMinor === oursMinor ? [] : [sum]);
  }
  const paidOut = await paidOutSince(since);
  const ours = await ourPayments(
    null,
    paidOut.map(({ intentId }) => intentId),
  );
  for (const one of paidOut) {
    const own = ours.find(({ intentId }) => intentId === one.intentId);
    if (own && !own.isMoving) await judge(one.intentId, comparePaidOut(one, own));
  }
  return found.length;
}
