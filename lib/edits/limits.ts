import { lineIsPicked, type Preparing, parcelIsPrepared } from "#lib/fulfilment/in-preparation";
import { type Actor, mayActIn } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { disputed, isDisputed } from "#lib/orders/disputed";
import { held, type LockedOrder, notNow, otherStore, paidElsewhere, standing } from "#lib/orders/locked-order";
import { isUnsecured, notSecured } from "#lib/orders/taking";

type Parcel = LockedOrder["parcels"][number];
type Line = LockedOrder["lines"][number];

/** Somebody fetches it, has packed it, or it is gone: what is in it stays. */
const inPreparation = refuse({ code: "parcel_in_preparation" });

/**
 * Whether an order may be edited at all. Refuses `not_allowed_now`, `order_held`, `paid_elsewhere`, `disputed`,
 * `payment_not_secured`, `edit_abroad`, `other_store`.
 */
export function editable(order: LockedOrder, actor: Actor, now: Date) {
  if (order.state !== "placed" && order.state !== "preparing") return notNow(order);
  if (order.heldSince) return held;
  if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });
  if (isDisputed(order)) return disputed;
  if (isUnsecured(order, now)) return notSecured;
  if (order.country !== null && order.country !== "FR") return refuse({ code: "edit_abroad" });
  const foreign = standing(order).find(({ locationCode }) => !mayActIn(actor, locationCode));
  return foreign ? otherStore(foreign) : ok(null);
}

/** Nobody has begun with a parcel, and it has not gone. */
export const isUntouched = (parcel: Parcel, preparing: Preparing): boolean =>
  !parcel.sentAt && !parcel.readyAt && !parcel.collectedAt && !parcelIsPrepared(preparing, parcel.id);

/** Units of a line may go: its parcel is untouched, nothing of it was cancelled or given back. */
export function mayShrink(order: LockedOrder, line: Line, preparing: Preparing) {
  const parcel = order.parcels.find(({ id }) => id === line.parcelId);
  if (!parcel || !isUntouched(parcel, preparing) || lineIsPicked(preparing, line.id)) return inPreparation;
  if (line.cancelledQuantity > 0 || line.refundedQuantity > 0)
    return refuse({ code: "line_partly_gone", name: line.name });
  return ok(null);
}

/** Everything that is still to be delivered, if none of it was begun with; what has left has its own address. */
export function deliveredUntouched(order: LockedOrder, preparing: Preparing) {
  const parcels = standing(order).filter(({ method }) => method === "delivery");
  if (parcels.length === 0) return refuse({ code: "nothing_delivered" });
  return parcels.every((parcel) => isUntouched(parcel, preparing)) ? ok(parcels) : inPreparation;
}
