import { system } from "#lib/kernel/actor";
import { settleRefund } from "./commands.ts";
import { isContested } from "./stripe/contested.ts";

/**
 * Runs what asks for a refund. Answers false, and writes the refund down as failed, when the provider gives nothing back
 * of a payment that is contested: the refund's key makes that its last word, so that nothing of it was ever given.
 */
export async function givenUnlessContested(refundId: string, now: Date, give: () => Promise<void>): Promise<boolean> {
  try {
    await give();
    return true;
  } catch (error) {
    if (!isContested(error)) throw error;
    await settleRefund(system("refunds"), { refundId, state: "failed", providerId: null }, { now });
    return false;
  }
}
