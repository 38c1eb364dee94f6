import { issuePickupCodes } from "#lib/fulfilment/commands-pickup";
import { pickupCode } from "#lib/fulfilment/pickup-code";
import { type Actor, system } from "#lib/kernel/actor";
import { markReady } from "#lib/orders/commands";
import { database } from "#lib/platform/database";
import { aVariant } from "./a-shop.ts";
import { anOrder } from "./an-order.ts";

const readyAt = new Date("2026-11-21T11:00:00Z");

/** Somebody behind the counter of a store. */
export const associate = (name: string, store: string, ...more: string[]): Actor => ({
  ...{ kind: "staff", id: `associate ${name}`, name, storeCodes: [store] },
  permissions: new Set(["orders.send", "reservations.handle", ...more]),
});

/** A second store, where codes of the first open nothing. */
export async function anotherStore(): Promise<void> {
  const { code: _, ...angers } = await database.store.findUniqueOrThrow({ where: { code: "ANG" } });
  await database.stockLocation.create({ data: { code: "NAN", kind: "store", name: "Bonnefoy Nantes Graslin" } });
  await database.store.create({
    data: { ...angers, code: "NAN", slug: "magasin-nantes", name: "Bonnefoy Nantes Graslin", city: "Nantes" },
  });
}

/** A paid order that waits at the counter of Angers, or is still to be prepared there; delivered goods beside it if wanted. */
export async function aPickup(sku: string, { ready = true, delivered = false, name = "Marc Durand" } = {}) {
  const variantId = await aVariant({ sku, stock: { ANG: 5, WEB: 5 } });
  const line = { variantId, sku, quantity: 2, unitGross: 2500 };
  const { orderId, number } = await anOrder([{ ...line, store: "ANG" }, ...(delivered ? [line] : [])], { name });
  const { id: parcelId } = await database.parcel.findFirstOrThrow({ where: { orderId, method: "pickup" } });
  if (ready) await markReady(system("test"), { orderId, parcelId }, { now: readyAt });
  await issuePickupCodes(system("test"), { orderId });
  return { variantId, orderId, number, parcelId, code: pickupCode(parcelId) };
}
