import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { settleRefund } from "./commands.ts";
import { refundOpened } from "./facts.ts";
import { refundIntent } from "./provider.ts";
import { refundById } from "./queries.ts";

/** Writes down, in the caller's transaction, that money goes back; the provider is asked after commit. Returns its id. */
export async function openRefund(
  { tx, now, record }: Pick<Scene, "tx" | "now" | "record">,
  { intentId, amountMinor, reason }: Readonly<{ intentId: string; amountMinor: number; reason: string }>,
): Promise<string> {
  const id = newId();
  await tx.refund.create({ data: { id, intentId, amountMinor, reason, createdAt: now } });
  record(refundOpened({ refundId: id }));
  return id;
}

/** Asks the provider for the money. The refund's id is the key, so a repeated step pays back once (PAY-16). */
export async function giveBack(refundId: string, now: Date): Promise<void> {
  const refund = await refundById(refundId);
  if (refund.state === "done") return;
  const answer = await refundIntent({ refundId, intentId: refund.intentId, amountMinor: refund.amountMinor });
  await settleRefund(system("refunds"), { refundId, state: answer.state, providerId: answer.id }, { now });
  if (answer.state === "failed") throw new Error(`The provider refused refund ${refundId}.`);
}
