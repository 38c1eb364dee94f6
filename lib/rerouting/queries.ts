import type { OrderView } from "#lib/orders/schema";
import { database } from "#lib/platform/database";
import { type Elsewhere, placesElsewhere } from "./elsewhere.ts";

/** For each line that is still to be sent, the places that could send it instead, soonest first; by the line's id. */
export async function elsewhereForOrder(
  { parcels, address, deliveryMethod, state }: OrderView,
  now: Date,
): Promise<ReadonlyMap<string, readonly Elsewhere[]>> {
  const waiting = state === "cancelled" ? [] : parcels.filter(({ method, sentAt }) => method === "delivery" && !sentAt);
  const lines = waiting.flatMap((parcel) => parcel.lines.map((line) => ({ line, from: parcel.locationCode })));
  const found = new Map<string, readonly Elsewhere[]>();
  for (const { line, from } of lines) {
    const { variantId } = await database.orderLine.findUniqueOrThrow({
      where: { id: line.id },
      select: { variantId: true },
    });
    const units = line.quantity - Math.max(line.cancelledQuantity, line.refundedQuantity);
    const sought = { variantId, units, from, deliveryMethod, postcode: address?.postcode ?? null };
    if (units > 0) found.set(line.id, await placesElsewhere(sought, now, database));
  }
  return found;
}
