import { system } from "#lib/kernel/actor";
import { settleCapture, takeRest } from "#lib/orders/commands-capture";
import { captureOpened, paymentDue } from "#lib/orders/facts";
import { authorisedUntil, captureById, pendingCapturesOf, undecidedCaptures } from "#lib/orders/queries-captures";
import { captureIntent, ProviderUnavailable, readIntent } from "#lib/payments/provider";
import { log } from "#lib/platform/log";
import { every, whenever } from "#lib/platform/process";

const actor = system("payments");

/**
 * Asks the bank for the money of a capture and writes its answer down. The payment itself carries the mark of each
 * capture, so a repeated step takes once, however late it comes. Throws ProviderUnavailable.
 */
export async function take(captureId: string, now: Date): Promise<"done" | "failed"> {
  const { state, intentId, amountMinor, final } = await captureById(captureId);
  if (state !== "pending") return state;
  const before = await readIntent(intentId);
  const isOpen = before.status === "requires_capture" && !before.captures.includes(captureId);
  const after = isOpen ? await captureIntent({ captureId, intentId, amountMinor, final }) : before;
  const answer = after.captures.includes(captureId) ? "done" : "failed";
  await settleCapture(actor, { captureId, state: answer }, { now });
  return answer;
}

/** Asks for whatever of a payment is not answered yet: money is taken before it is given back. */
export async function takePending(intentId: string, now: Date): Promise<void> {
  for (const { id } of await pendingCapturesOf(intentId)) await take(id, now);
}

/** What leaves is paid for. */
export const captures = [
  whenever(captureOpened, {
    "take the money": ({ captureId }, { now }) => take(captureId, now),
  }),
  whenever(paymentDue, {
    "raise the alarm": async (due) => log.error(due, "a bank no longer gives what it kept aside: a payment is due"),
  }),
];

/** A capture of this age has had its chance to be answered by its own step. */
const patienceMs = 2 * 60_000;
/** A day before the bank lets go: time enough for a provider that is away to come back. */
const marginMs = 24 * 3_600_000;
const batch = 200;

/** Asks again for what nobody answered, one after the other; while the provider is away nothing is decided. */
export async function sweepCaptures(now: Date): Promise<void> {
  for (const { id } of await undecidedCaptures(new Date(now.getTime() - patienceMs), batch)) {
    try {
      await take(id, now);
    } catch (error) {
      if (error instanceof ProviderUnavailable) return;
      log.error({ err: error, captureId: id }, "capture sweep");
    }
  }
}

/** What a bank would soon let go of is taken, though its parcel has not left: nothing is ever sent unpaid. */
export async function takeBeforeTheEnd(now: Date): Promise<void> {
  for (const { id: orderId } of await authorisedUntil(new Date(now.getTime() + marginMs), batch))
    await takeRest(actor, { orderId }, { now });
}

export const captureSweeps = [
  every("ask again about captures nobody answered", { seconds: 600 }, sweepCaptures),
  every("take what a bank would soon let go of", { seconds: 1_800 }, takeBeforeTheEnd),
];
