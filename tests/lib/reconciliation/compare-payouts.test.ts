import { expect, test } from "vitest";
import { entryOfPayout } from "#lib/invoices/fec-entries";
import { paidOutMinor, payoutSums } from "#lib/payments/payout-sums";
import type { PayoutEntryView } from "#lib/payments/schema";
import { comparePaidOut } from "#lib/reconciliation/compare-payouts";
import { numbers } from "../invoices/a-booked-order.ts";

const ours = { intentId: "pi_1", orderId: "o", takenMinor: 10_000, backMinor: 2_000, keptMinor: 0, isMoving: false };
const kinds = ["charge", "refund", "dispute", "fee", "other"] as const;

function anEntry(below: (most: number) => number, id: number): PayoutEntryView {
  const kind = kinds[below(kinds.length)] ?? "other";
  const amount = 1 + below(20_000);
  const amountMinor = kind === "charge" ? amount : -amount;
  return { id: `txn_${id}`, kind, intentId: "pi_1", amountMinor, feeMinor: below(100), at: new Date(0) };
}

test("a payout is the sum of what it is made of, and its entry in the accounts comes to nought", () => {
  for (let seed = 0; seed < 400; seed++) {
    const below = numbers(seed);
    const entries = Array.from({ length: 1 + below(30) }, (_, i) => anEntry(below, i));
    const net = entries.reduce((sum, { amountMinor, feeMinor }) => sum + amountMinor - feeMinor, 0);
    const sums = payoutSums({ entries });
    expect(paidOutMinor(sums), `seed ${seed}`).toBe(net);
    const movements = entryOfPayout({ amountMinor: net, ...sums });
    expect(movements.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
  }
});

test("the bank has what was paid, fees and disputes have their accounts, what is not explained waits", () => {
  const paid = { chargesMinor: 10_000, refundsMinor: -2_000, disputesMinor: -3_000, feesMinor: 200 };
  const accounts = (amountMinor: number) =>
    entryOfPayout({ amountMinor, ...paid }).map(({ account: [number], amountMinor: minor }) => [number, minor]);
  expect(accounts(4_800)).toEqual([
    ["512000", 4_800],
    ["627800", 200],
    ["467100", 3_000],
    ["511500", -8_000],
  ]);
  expect(accounts(4_750).at(-1)).toEqual(["471000", 50]);
});

test("no payment is paid out or taken off for more than we know; less is on its way", () => {
  expect(comparePaidOut({ intentId: "pi_1", chargedMinor: 10_000, backMinor: 2_000 }, ours)).toEqual([]);
  expect(comparePaidOut({ intentId: "pi_1", chargedMinor: 4_000, backMinor: 0 }, ours)).toEqual([]);
  expect(comparePaidOut({ intentId: "pi_1", chargedMinor: 10_500, backMinor: 2_100 }, ours)).toMatchObject([
    { kind: "paid_out", theirsMinor: 10_500, oursMinor: 10_000 },
    { kind: "taken_off", theirsMinor: 2_100, oursMinor: 2_000 },
  ]);
});
