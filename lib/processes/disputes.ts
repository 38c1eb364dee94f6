import { system } from "#lib/kernel/actor";
import { noteDispute } from "#lib/orders/commands-dispute";
import { disputesOf } from "#lib/payments/provider";

/** Asks the provider what is contested of a payment, and writes it down as it stands now. Throws ProviderUnavailable. */
export async function noteDisputes(intentId: string, now: Date): Promise<void> {
  for (const dispute of await disputesOf(intentId))
    await noteDispute(system("payments"), { ...dispute, intentId }, { now });
}
