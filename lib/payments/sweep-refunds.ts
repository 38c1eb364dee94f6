import { system } from "#lib/kernel/actor";
import { log } from "#lib/platform/log";
import { settleRefund } from "./commands.ts";
import { ProviderUnavailable, readRefund } from "./provider.ts";
import { undecidedRefunds } from "./queries.ts";

/** A bank decides within seconds or within days: nobody is asked at once again. */
const patienceMs = 2 * 60_000;
const batch = 500;

/**
 * Asks the provider again about the money it said was on its way, until it says that it arrived or was sent back. One
 * after the other; while the provider is away nothing is decided. Returns how many were decided.
 */
export async function sweepRefunds(now: Date): Promise<number> {
  let decided = 0;
  for (const { id: refundId, providerId } of await undecidedRefunds(new Date(now.getTime() - patienceMs), batch)) {
    if (!providerId) continue;
    try {
      const { state, failureCode } = await readRefund(providerId);
      if (state === "pending") continue;
      await settleRefund(system("refunds"), { refundId, state, providerId, failureCode }, { now });
      decided += 1;
      if (state === "failed") log.warn({ refundId, providerId, failureCode }, "the bank sent a refund back");
    } catch (error) {
      if (error instanceof ProviderUnavailable) return decided;
      log.error({ err: error, refundId }, "refund sweep");
    }
  }
  return decided;
}
