import { system } from "#lib/kernel/actor";
import { translator } from "#lib/language/translator";
import { cancelOrder } from "#lib/orders/commands";
import { transfersOverdue } from "#lib/orders/queries-owed";
import { log } from "#lib/platform/log";
import { every } from "#lib/platform/process";

const batch = 100;

/** What was to be paid before it leaves, and was not in time, is nobody's any more: its stock is free, its customer is told. */
export async function endUnpaidTransfers(now: Date): Promise<void> {
  const reason = translator("fr")("paidLater.transferOverdue");
  for (const { orderId } of await transfersOverdue(now, batch)) {
    const ended = await cancelOrder(system("payments"), { orderId, reason }, { now });
    if (!ended.ok) log.warn({ orderId, refusal: ended.refusal }, "an order that nobody paid could not be cancelled");
  }
}

export const transferTerms = [every("end orders whose transfer never came", { seconds: 3_600 }, endUnpaidTransfers)];
