import { preparingOf } from "#lib/fulfilment/in-preparation";
import { releaseReserved, reserveMore } from "#lib/inventory/reservations";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import type { EditedOrder } from "#lib/orders/edited-order";
import { type LockedOrder, standing } from "#lib/orders/locked-order";
import { addParcel, redateParcel } from "#lib/orders/moving-lines";
import { rewriteOrder } from "#lib/orders/rewriting";
import type { Scene } from "#lib/platform/command";
import { forgetPromises, promiseAnew } from "#lib/promises/agreed-anew";
import { unitsPromised } from "./facts.ts";
import { isUntouched } from "./limits.ts";
import type { Coming, EditPlan } from "./schema.ts";

type Agreed = Readonly<{ editId: string; plan: EditPlan; edited: EditedOrder; reason: string }>;

/**
 * An edit becomes what the order says, in the caller's command: what was held for it is reserved, what goes is free again,
 * its parcels, lines, sums and dates follow, as one more version. Its money is the caller's. Refuses `out_of_stock` when
 * what was held is gone.
 */
export async function applyEdit(scene: Scene, order: LockedOrder, { editId, plan, edited, reason }: Agreed) {
  const { tx, now, actor, record } = scene;
  const orderId = order.id;
  const reserved = await reserveMore(tx, { attemptId: editId, orderId, now });
  if (!reserved.ok) return reserved;
  tellStock(reserved.value, scene);
  const freed = order.lines.flatMap((line) => {
    const locationCode = order.parcels.find(({ id }) => id === line.parcelId)?.locationCode;
    const quantity = line.quantity - (edited.lines.find(({ id }) => id === line.id)?.quantity ?? 0);
    return quantity > 0 && locationCode ? [{ variantId: line.variantId, locationCode, quantity }] : [];
  });
  tellStock(await releaseReserved(tx, { orderId, units: freed, now, actorName: nameOf(actor) }), scene);

  await forgetPromises(
    tx,
    order.lines.map(({ id }) => id).filter((id) => edited.lines.every((line) => line.id !== id)),
  );
  const redated = plan.redated ? await redate(scene, order, plan, edited) : [];
  const parcels = await parcelsFor(scene, order, plan);
  const { address, delivery, changes } = plan;
  const written = await rewriteOrder(scene, order, { editId, edited, parcels, address, delivery, reason, changes });
  const postcode = address?.postcode ?? order.postcode;
  const come = written.lines.flatMap(({ id, parcelId, line }) => {
    const coming = plan.coming[line.id];
    if (!coming) return [];
    const { method, location, promise } = coming;
    return [{ orderLineId: id, parcelId, variantId: line.variantId, method, location, postcode, promise }];
  });
  await promiseAnew(tx, orderId, [...redated, ...come]);
  for (const { location, promise } of come)
    if (promise.readyOn) record(unitsPromised({ orderId, place: location, readyOn: promise.readyOn }));
  return ok({ version: written.version });
}

/** Which parcel what comes leaves in: one that nobody has begun with, that is there no sooner; else one of its own. */
async function parcelsFor({ tx }: Scene, order: LockedOrder, { coming, redated }: EditPlan) {
  const preparing = await preparingOf(tx, order.id);
  const places: Record<string, string> = {};
  const made: { id: string; of: Coming }[] = [];
  for (const [lineId, one] of Object.entries(coming)) {
    const { method, location, promise } = one;
    const promisedAt = new Date(promise.promisedAt);
    const fits = standing(order).find(
      (parcel) =>
        parcel.method === method &&
        parcel.locationCode === location &&
        isUntouched(parcel, preparing) &&
        (redated !== undefined || parcel.promisedAt >= promisedAt),
    );
    const open = made.find(({ of }) => of.location === location && of.method === method);
    const id =
      fits?.id ?? open?.id ?? (await addParcel(tx, { orderId: order.id, locationCode: location, promisedAt, method }));
    if (!fits && !open) made.push({ id, of: one });
    places[lineId] = id;
  }
  return places;
}

/** What is delivered by another way or to another place has another date; what other places send keeps a later one. */
async function redate({ tx }: Scene, order: LockedOrder, { redated, address }: EditPlan, edited: EditedOrder) {
  if (!redated) return [];
  const parcels = standing(order).filter(({ method, sentAt }) => method === "delivery" && !sentAt);
  const postcode = address?.postcode ?? order.postcode;
  const rows = parcels.map((parcel) => {
    const first = new Date(redated.promisedAt);
    const isUsual = parcel.locationCode === redated.place;
    const promisedAt = isUsual || parcel.promisedAt < first ? first : parcel.promisedAt;
    return { parcel, promisedAt };
  });
  for (const { parcel, promisedAt } of rows) await redateParcel(tx, parcel.id, promisedAt);
  return rows.flatMap(({ parcel, promisedAt }) =>
    parcel.lines
      .filter(({ id }) => edited.lines.some((line) => line.id === id))
      .map(({ id, variantId }) => ({
        ...{ orderLineId: id, parcelId: parcel.id, variantId, method: "delivery" as const, postcode },
        location: parcel.locationCode,
        promise: { ...redated, place: parcel.locationCode, promisedAt: promisedAt.toISOString() },
      })),
  );
}
