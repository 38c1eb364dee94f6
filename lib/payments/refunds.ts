import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { settleRefund } from "./commands.ts";
import { refundOpened } from "./facts.ts";
import { cancelIntent, readRefund, refundIntent, releaseRest } from "./provider.ts";
import { givenRefunds, refundById } from "./queries.ts";

/**
 * What of a payment was only authorised, and is let go of: nothing travels back. A `part`, while more of it is still to
 * be taken; the `rest`, after parts were taken; `all` of it, when nothing was.
 */
export type LetGo = "part" | "rest" | "all";

type Owed = Readonly<{ intentId: string; amountMinor: number; reason: string; letGo?: LetGo | null }>;

/** Writes down, in the caller's transaction, that money goes back; the provider is asked after commit. Returns its id. */
export async function openRefund(
  { tx, now, record }: Pick<Scene, "tx" | "now" | "record">,
  { intentId, amountMinor, reason, letGo = null }: Owed,
): Promise<string> {
  const id = newId();
  await tx.refund.create({
    data: { id, intentId, amountMinor, reason, released: letGo !== null, createdAt: now },
  });
  record(refundOpened({ refundId: id, letGo }));
  return id;
}

/**
 * Asks the provider for the money. The refund's id is the key, so a repeated step pays back once (PAY-16). What was only
 * authorised is let go of; where all of it was, and was taken at that very moment, it is paid back like any other. What a
 * card does not take back any more is told by `refund.refused`.
 */
export async function giveBack(refundId: string, now: Date, letGo: LetGo | null = null): Promise<void> {
  const refund = await refundById(refundId);
  if (refund.state === "done") return;
  const released = letGo !== null && (await isLetGo(letGo, refund.intentId));
  const { id, state, failureCode } = released
    ? { id: null, state: "done" as const, failureCode: null }
    : await refundIntent({ refundId, intentId: refund.intentId, amountMinor: refund.amountMinor });
  const said = { refundId, state, providerId: id, released, failureCode };
  const settled = await settleRefund(system("refunds"), said, { now });
  if (state === "failed" && !(settled.ok && settled.value.isLastWord))
    throw new Error(`The provider refused refund ${refundId}: ${failureCode}`);
}

/** A bank may send back what it had taken: asks again about every refund of a payment, and writes down what is true. */
export async function rereadRefunds(intentId: string, now: Date): Promise<void> {
  for (const { id: refundId, providerId } of await givenRefunds(intentId)) {
    if (!providerId) continue;
    const { state, failureCode } = await readRefund(providerId);
    if (state === "failed")
      await settleRefund(system("refunds"), { refundId, state, providerId, failureCode }, { now });
  }
}

/** A part needs no word, for the last capture lets go of it. False when all of it was taken meanwhile. */
async function isLetGo(letGo: LetGo, intentId: string): Promise<boolean> {
  if (letGo === "all") return (await cancelIntent(intentId)).status === "canceled";
  if (letGo === "rest") await releaseRest(intentId);
  return true;
}
