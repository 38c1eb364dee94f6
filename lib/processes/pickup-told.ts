import { issuePickupCodes } from "#lib/fulfilment/commands-pickup";
import { pickupCode, spelledPickupCode } from "#lib/fulfilment/pickup-code";
import { pickup } from "#lib/fulfilment/queries-pickup";
import { system } from "#lib/kernel/actor";

type Which = Readonly<{ orderId: string; parcelId: string }>;

/** What the mails about a pick-up say of it: the code to show, and until when it waits, as a time of RFC 3339. */
export async function pickupTold({ orderId, parcelId }: Which, now: Date) {
  await issuePickupCodes(system("counter"), { orderId }, { now });
  const waits = await pickup(parcelId);
  return { code: spelledPickupCode(pickupCode(parcelId)), until: waits?.expiresAt?.toISOString() ?? null };
}
