import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { CreditShare, CreditTender } from "./schema.ts";
import { captureShares, holdShares, releaseShares } from "./sql/holds.ts";

type Tx = Scene["tx"];
type Held = Readonly<{ attemptId: string; shares: readonly CreditShare[]; now: Date }>;

/** The cards are not worth any more what the cart said: it is to be looked at again. */
export type CreditChanged = Readonly<{ code: "credit_changed" }>;

/** Keeps so much of each credit for a checkout attempt; all of it, or the caller's command rolls back (PRC-07). */
export async function holdCredit(tx: Tx, { attemptId, shares, now }: Held): Promise<Result<null, CreditChanged>> {
  if (shares.length === 0) return ok(null);
  const held = await holdShares(tx, attemptId, shares, now);
  return held === shares.length ? ok(null) : refuse({ code: "credit_changed" });
}

type Captured = Readonly<{ attemptId: string; orderId: string; now: Date }>;

/** Pays with what the attempt holds, in the transaction that writes the order. A card blocked or expired meanwhile pays too. */
export const captureCredit = (tx: Tx, { attemptId, orderId, now }: Captured): Promise<CreditTender[]> =>
  captureShares(tx, attemptId, orderId, now);

/** Gives back what an attempt held. Does nothing when it holds nothing. */
export async function releaseCredit(tx: Tx, attemptId: string): Promise<void> {
  await releaseShares(tx, attemptId);
}
