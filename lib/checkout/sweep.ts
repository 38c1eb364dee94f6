import { ProviderUnavailable } from "#lib/payments/provider";
import { log } from "#lib/platform/log";
import { unsettledSince } from "./queries.ts";
import { abandon, settle } from "./settle.ts";

/** A payment of this age has had its chance to be settled by its browser or its webhook. */
const patienceMs = 2 * 60_000;
const batch = 50;

/**
 * Settles what nobody settled: paid orders whose browser and webhook were lost are written (PAY-06), payments whose
 * hold has ended are cancelled at the provider and their stock is freed. One after the other, so that a provider that
 * comes back is not stormed (PAY-23); while it is away nothing is decided.
 */
export async function sweepPayments(now: Date): Promise<number> {
  const waiting = await unsettledSince(new Date(now.getTime() - patienceMs), batch);
  let settled = 0;
  for (const { id, heldUntil } of waiting) {
    try {
      await (heldUntil <= now ? abandon(id, now) : settle(id, now));
      settled += 1;
    } catch (error) {
      if (error instanceof ProviderUnavailable) return settled;
      log.error({ err: error, attemptId: id }, "payment sweep");
    }
  }
  return settled;
}
