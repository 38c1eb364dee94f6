import { pickupCode, spelledPickupCode } from "#lib/fulfilment/pickup-code";
import { pickup } from "#lib/fulfilment/queries-pickup";

/** What opens a pick-up, for its customer: its code and until when it waits; null for what is over or is no pick-up. */
export async function pickupOpening({ id, method }: Readonly<{ id: string; method: string }>) {
  const waits = method === "pickup" ? await pickup(id) : null;
  if (!waits || waits.state === "collected" || waits.state === "cancelled") return null;
  return { code: spelledPickupCode(pickupCode(id)), until: waits.expiresAt };
}
