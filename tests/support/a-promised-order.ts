import type { ShipmentPromise } from "#lib/cart/schema";
import { optionsFor } from "#lib/delivery/options";
import { pickupKept, pickupReady } from "#lib/delivery/pickup";
import { deliveryMethods, pickupStores } from "#lib/delivery/queries";
import { database } from "#lib/platform/database";
import { watchPromises } from "#lib/processes/promise-watch";
import { anOrder } from "./an-order.ts";

/** A lamp ordered at this instant and delivered to Angers, or collected there, under the promise that the shop makes then. */
export async function aPromisedOrder(of: Readonly<{ variantId: string; sku: string; at: Date; store?: string }>) {
  const { variantId, sku, at, store } = of;
  const promise = store ? await pickupPromise(store, at) : await deliveryPromise(at);
  const wanted = { variantId, sku, quantity: 1, unitGross: 4900, ...(store && { store }) };
  const order = await anOrder([wanted], { delivery: store ? 0 : 590, at, promise });
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId: order.orderId } });
  return { ...order, parcelId: line.parcelId, orderLineId: line.id, promisedAt: new Date(promise.promisedAt) };
}

export async function deliveryPromise(at: Date): Promise<ShipmentPromise> {
  const lamp = { weightGrams: 1_200, goodsMinor: 4_900, classes: ["parcel"], postcode: "49100" };
  const option = optionsFor(await deliveryMethods(), lamp, "fr", at).find(({ id }) => id === "standard");
  if (!option) throw new Error("nothing can be promised");
  return { ...option.kept, promisedAt: option.promisedAt };
}

async function pickupPromise(code: string, at: Date): Promise<ShipmentPromise> {
  const [store] = await pickupStores([code], at);
  const ready = store && pickupReady(at, store.opening, store.leadMinutes);
  if (!store || !ready) throw new Error("nothing can be collected there");
  return { ...pickupKept(store, { now: at, ready }), promisedAt: ready.toISOString() };
}

export const promiseOfLine = (orderLineId: string) =>
  database.deliveryPromise.findUniqueOrThrow({ where: { orderLineId } });

/** The dates its customer was told of, as its order's timeline says. */
export const toldOf = async (orderId: string) =>
  (await database.orderEvent.findMany({ where: { orderId, kind: "late" }, orderBy: { id: "asc" } })).map((event) => ({
    toldAt: event.at,
    ...(event.data as { was: string; at: string | null; risk: string }),
  }));

/** The watcher's minute comes at each of these instants. */
export async function watchAt(...instants: readonly Date[]): Promise<void> {
  for (const now of instants) await watchPromises(now);
}
