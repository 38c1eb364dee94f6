import type { z } from "zod";
import type { WantedUnits } from "#lib/cart/wanted-units";
import type { Preparing } from "#lib/fulfilment/in-preparation";
import { warehouse } from "#lib/inventory/schema";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { type LockedOrder, standing } from "#lib/orders/locked-order";
import type { Transaction } from "#lib/platform/database";
import { mayShrink } from "./limits.ts";
import type { EditPlan, wantedEdit } from "./schema.ts";

type Wanted = Pick<z.output<typeof wantedEdit>, "lines" | "add">;

/** What is wanted in units: how many of each line stay, and which come, each the way of what it joins. */
export type AskedUnits = Readonly<{ kept: EditPlan["money"]["kept"]; coming: readonly WantedUnits[] }>;

/** Refuses `line_not_found`, `gift_stays_one`, `article_not_found`, `nowhere_to_go`, and what `mayShrink` refuses. */
export async function askedUnits(tx: Transaction, order: LockedOrder, preparing: Preparing, { lines, add }: Wanted) {
  const kept: Record<string, number> = {};
  const coming: WantedUnits[] = [];
  for (const { lineId, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    const parcel = order.parcels.find(({ id }) => id === line?.parcelId);
    if (!line || !parcel) return refuse({ code: "line_not_found", lineId });
    const units = line.quantity - line.cancelledQuantity;
    if (quantity === units) continue;
    if (quantity < units) {
      const may = mayShrink(order, line, preparing);
      if (!may.ok) return may;
      kept[lineId] = quantity;
      continue;
    }
    if (line.gift) return refuse({ code: "gift_stays_one", name: line.name });
    const store = parcel.method === "pickup" ? parcel.locationCode : null;
    coming.push({ id: newId(), variantId: line.variantId, quantity: quantity - units, store });
  }
  const destination = add.length > 0 ? destinationOf(order) : null;
  for (const { sku, quantity } of add) {
    const variant = await tx.variant.findFirst({ where: { sku, active: true }, select: { id: true } });
    if (!variant) return refuse({ code: "article_not_found", sku });
    if (!destination) return refuse({ code: "nowhere_to_go" });
    coming.push({ id: newId(), variantId: variant.id, quantity, store: destination.store });
  }
  return ok<AskedUnits>({ kept, coming });
}

/** What comes goes with what is delivered, or else to the store where the rest is collected. */
function destinationOf(order: LockedOrder): Readonly<{ store: string | null }> | null {
  if (order.line1 && order.deliveryMethod) return { store: null };
  const pickup = standing(order).find(({ method }) => method === "pickup");
  return pickup ? { store: pickup.locationCode } : null;
}

/** Delivered units leave from the warehouse, the others from the store they are collected in. */
export const placeOf = ({ store }: WantedUnits): string => store ?? warehouse;
