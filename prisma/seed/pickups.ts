import { issuePickupCodes } from "#lib/fulfilment/commands-pickup";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";

/** What waits in the stores when the demo opens can be collected with its code. */
export async function seedPickups(now: Date): Promise<void> {
  const waiting = await database.parcel.findMany({
    where: { method: "pickup", collectedAt: null, order: { state: { not: "cancelled" } } },
    select: { orderId: true },
    distinct: ["orderId"],
  });
  for (const { orderId } of waiting) await issuePickupCodes(system("seed"), { orderId }, { now });
}
