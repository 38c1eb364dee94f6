import { z } from "zod";
import { mayActIn, nameOf } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { makeReady } from "#lib/orders/collecting";
import { command, type Scene } from "#lib/platform/command";
import { scannedCode } from "./commands-pick.ts";
import { undeclared } from "./customs.ts";
import { articleByCode } from "./sql/article.ts";
import { readCustoms } from "./sql/customs.ts";
import { type Content, contentOf, lockStation, packNext, type Station } from "./sql/station.ts";
import { expectedGramsOf, weightBand, weightIsPlausible } from "./weight-check.ts";

const which = z.strictObject({ parcelId: z.uuid() });

type Found = Result<
  Station,
  Refusal & { code: "unknown_parcel" | "other_store" | "order_held" | "parcel_gone" | "parcel_closed" }
>;

/** The parcel, while it may still be packed. */
async function onTheTable({ tx, actor }: Scene, parcelId: string): Promise<Found> {
  const parcel = await lockStation(tx, parcelId);
  if (!parcel) return refuse({ code: "unknown_parcel" });
  const { locationCode: location, held, here, closed } = parcel;
  if (!mayActIn(actor, location)) return refuse({ code: "other_store", location });
  if (held) return refuse({ code: "order_held" });
  if (!here) return refuse({ code: "parcel_gone" });
  return closed ? refuse({ code: "parcel_closed" }) : ok(parcel);
}

/** Everything the order wants is there, and nothing else. */
const isComplete = (content: readonly Content[], key: "picked" | "packed"): boolean =>
  content.length > 0 && content.every((line) => line[key] === line.quantity);

/**
 * One unit goes into the parcel, if it is one of those it wants. Refuses `unknown_parcel`, `other_store`, `order_held`,
 * `parcel_gone`, `parcel_closed`, `unknown_code`, `wrong_article`, and `surplus_article` when all that was picked of it is
 * in already.
 */
export const packUnit = command({
  name: "fulfilment.pack_unit",
  input: z.strictObject({ parcelId: z.uuid(), code: scannedCode }),
  allow: "orders.send",
  async run({ parcelId, code }, scene) {
    const { tx, audit } = scene;
    const parcel = await onTheTable(scene, parcelId);
    if (!parcel.ok) return parcel;
    const article = await articleByCode(tx, code);
    if (!article) return refuse({ code: "unknown_code", scanned: code });
    const { sku, name } = article;
    const { belongs, next } = await packNext(tx, parcelId, article.variantId);
    if (!belongs) return refuse({ code: "wrong_article", sku, name });
    if (!next) return refuse({ code: "surplus_article", sku, name });
    await tx.pick.update({ where: { id: next.id }, data: { packed: next.packed + 1 } });
    audit({ subject: `order:${parcel.value.orderNumber}`, changes: { [`packed.${sku}`]: [null, 1] } });
    return ok({ sku, name });
  },
});

/**
 * Closes a parcel: all its order wants was scanned into it, and its weight can be right. Refuses what `packUnit` does of the
 * parcel, `not_complete`, `customs_missing` with the articles that cannot be declared on its way out of the Union, and
 * `weight_off` with what it may weigh.
 */
export const closePacking = command({
  name: "fulfilment.close_packing",
  input: z.strictObject({ parcelId: z.uuid(), weightGrams: z.coerce.number().int().min(1).max(200_000) }),
  allow: "orders.send",
  async run({ parcelId, weightGrams }, scene) {
    const { tx, now, actor, audit } = scene;
    const parcel = await onTheTable(scene, parcelId);
    if (!parcel.ok) return parcel;
    const content = await contentOf(tx, parcelId);
    if (!isComplete(content, "packed")) return refuse({ code: "not_complete" });
    const customs = await readCustoms(parcelId, tx);
    const skus = customs ? undeclared(customs) : [];
    if (skus.length > 0) return refuse({ code: "customs_missing", skus: skus.join(", ") });
    const expectedGrams = expectedGramsOf(content);
    if (expectedGrams !== null && !weightIsPlausible(weightGrams, expectedGrams))
      return refuse({ code: "weight_off", weightGrams, ...weightBand(expectedGrams) });

    await tx.packing.create({
      data: { parcelId, weightGrams, expectedGrams, closedByName: nameOf(actor), closedAt: now },
    });
    audit({ subject: `order:${parcel.value.orderNumber}`, changes: { packedGrams: [null, weightGrams] } });
    return ok({ parcelId });
  },
});

/** Opens a closed parcel that has not left: its order changed, or it was closed too soon. All of it is scanned again. */
export const reopenPacking = command({
  name: "fulfilment.reopen_packing",
  input: which,
  allow: "orders.send",
  async run({ parcelId }, { tx, actor, audit }) {
    const parcel = await lockStation(tx, parcelId);
    if (!parcel) return refuse({ code: "unknown_parcel" });
    if (!mayActIn(actor, parcel.locationCode)) return refuse({ code: "other_store", location: parcel.locationCode });
    if (!parcel.here) return refuse({ code: "parcel_gone" });
    const { count } = await tx.packing.deleteMany({ where: { parcelId } });
    if (count === 0) return refuse({ code: "parcel_open" });
    await tx.pick.updateMany({ where: { parcelId }, data: { packed: 0 } });
    audit({ subject: `order:${parcel.orderNumber}`, changes: { packing: ["closed", "open"] } });
    return ok({ parcelId });
  },
});

/**
 * A pick-up whose every article is in hand waits for its customer: it needs no box and no scale. Refuses what `packUnit`
 * does of the parcel, `not_complete`, `not_allowed_now`.
 */
export const setPickupReady = command({
  name: "fulfilment.set_pickup_ready",
  input: which,
  allow: "orders.send",
  async run({ parcelId }, scene) {
    const parcel = await onTheTable(scene, parcelId);
    if (!parcel.ok) return parcel;
    if (!isComplete(await contentOf(scene.tx, parcelId), "picked")) return refuse({ code: "not_complete" });
    return makeReady({ orderId: parcel.value.orderId, parcelId }, scene);
  },
});
