import { system } from "#lib/kernel/actor";
import { resumeRefunds, stopRefund } from "#lib/orders/commands-stop-refund";
import { disputeClosed } from "#lib/orders/facts";
import { givenUnlessContested } from "#lib/payments/contested";
import { whenever } from "#lib/platform/process";
import { noteDisputes } from "./disputes.ts";

type Opened = Readonly<{ refundId: string; intentId: string }>;

/** Gives a refund back; one that was opened just before its payment was contested is stopped, and the order says so. */
export async function giveBackOrStop({ refundId, intentId }: Opened, now: Date, give: () => Promise<void>) {
  if (await givenUnlessContested(refundId, now, give)) return;
  await noteDisputes(intentId, now);
  const stopped = await stopRefund(system("payments"), { refundId }, { now });
  if (!stopped.ok || !stopped.value.stopped) throw new Error(`refund ${refundId} was refused and cannot be stopped`);
}

/** What was stopped is owed again once the bank has decided for the shop. */
export const stoppedRefunds = [
  whenever(disputeClosed, {
    "give back what was stopped": ({ orderId }, { now }) => resumeRefunds(system("payments"), { orderId }, { now }),
  }),
];
