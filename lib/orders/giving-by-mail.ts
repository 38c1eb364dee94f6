import { shipReserved } from "#lib/inventory/reservations";
import { nameOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import type { DigitalLine } from "./digital-lines.ts";
import { lockOrder, standing } from "./locked-order.ts";
import { stateOf } from "./states.ts";

/** What was given by e-mail has left: its units leave the stock, and the order is as far as its parcels are. */
export async function giveByMail(
  { tx, now, actor }: Pick<Scene, "tx" | "now" | "actor">,
  orderId: string,
  lines: readonly DigitalLine[],
): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (!order || lines.length === 0) return;
  const given = new Set(lines.map(({ parcelId }) => parcelId));
  const parcels = standing(order);
  const units = lines.flatMap(({ parcelId, variantId, quantity }) => {
    const parcel = parcels.find(({ id }) => id === parcelId);
    return parcel ? [{ variantId, quantity, locationCode: parcel.locationCode }] : [];
  });
  const left = await shipReserved(tx, { orderId, units, now, actorName: nameOf(actor) });
  if (!left.ok) throw new Error(`given and not in stock: ${left.refusal.sku}`);
  await tx.parcel.updateMany({ where: { id: { in: [...given] } }, data: { sentAt: now } });
  const state = stateOf(parcels.map((parcel) => (given.has(parcel.id) ? { ...parcel, sentAt: now } : parcel)));
  await tx.order.update({ where: { id: orderId }, data: { state, updatedAt: now } });
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  await tx.orderEvent.create({ data: { orderId, at: now, kind: "given", actorName: nameOf(actor), data: { count } } });
}
