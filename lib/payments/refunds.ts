import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { settleRefund } from "./commands.ts";
import { refundOpened } from "./facts.ts";
import { cancelIntent, refundIntent } from "./provider.ts";
import { refundById } from "./queries.ts";

type Owed = Readonly<{
  intentId: string;
  amountMinor: number;
  reason: string;
  /** All of it was only authorised: the bank lets go of it, nothing travels back. */
  authorised?: boolean;
}>;

/** Writes down, in the caller's transaction, that money goes back; the provider is asked after commit. Returns its id. */
export async function openRefund(
  { tx, now, record }: Pick<Scene, "tx" | "now" | "record">,
  { intentId, amountMinor, reason, authorised = false }: Owed,
): Promise<string> {
  const id = newId();
  await tx.refund.create({ data: { id, intentId, amountMinor, reason, createdAt: now } });
  record(refundOpened({ refundId: id, authorised }));
  return id;
}

/**
 * Asks the provider for the money. The refund's id is the key, so a repeated step pays back once (PAY-16). An
 * authorisation is cancelled; one that was taken at that very moment is paid back like any other.
 */
export async function giveBack(refundId: string, now: Date, { authorised = false } = {}): Promise<void> {
  const refund = await refundById(refundId);
  if (refund.state === "done") return;
  const letGo = authorised ? await cancelIntent(refund.intentId) : null;
  const answer =
    letGo?.status === "canceled"
      ? { id: letGo.id, state: "done" as const }
      : await refundIntent({ refundId, intentId: refund.intentId, amountMinor: refund.amountMinor });
  await settleRefund(system("refunds"), { refundId, state: answer.state, providerId: answer.id }, { now });
  if (answer.state === "failed") throw new Error(`The provider refused refund ${refundId}.`);
}
