import { ok } from "#lib/kernel/result";
import { cancelParcelOf } from "#lib/orders/cancelling";
import type { LockedOrder } from "#lib/orders/locked-order";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { addParcel, movableUnits, moveLine } from "#lib/orders/moving-lines";
import type { Scene } from "#lib/platform/command";
import type { Units } from "./schema.ts";

/**
 * What was withdrawn from before it left does not leave: its parcels are cancelled and paid back at once, in the caller's
 * command; of a parcel that still brings something, only the units that were named. Refuses as `cancelParcelOf`.
 */
export async function cancelUnsent(scene: Scene, order: LockedOrder, units: Units, whole: boolean) {
  for (const parcel of order.parcels) {
    const named = units.filter(({ lineId }) => parcel.lines.some(({ id }) => id === lineId));
    if (named.length === 0) continue;
    const all = parcel.lines.every(
      (line) => movableUnits(line) === (named.find(({ lineId }) => lineId === line.id)?.quantity ?? 0),
    );
    const parcelId = all ? parcel.id : await setApart(scene, order, parcel, named);
    const reason = "Rétractation avant l’envoi";
    const which = { orderId: order.id, parcelId, reason, uncollected: false, withDelivery: whole };
    const cancelled = await cancelParcelOf(which, scene);
    if (!cancelled.ok) return cancelled;
  }
  const left = await lockOrder(scene.tx, order.id);
  return left ? ok(left) : notFound;
}

async function setApart({ tx }: Scene, order: LockedOrder, parcel: LockedOrder["parcels"][number], units: Units) {
  const { locationCode, promisedAt, method } = parcel;
  const apart = await addParcel(tx, { orderId: order.id, locationCode, promisedAt, method });
  for (const { lineId, quantity } of units) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (line) await moveLine(tx, line, quantity, apart);
  }
  return apart;
}
