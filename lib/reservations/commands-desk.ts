import { z } from "zod";
import { pickupStores } from "#lib/delivery/queries";
import { convertHolds, hold, releaseHolds } from "#lib/inventory/holds";
import { shipReserved } from "#lib/inventory/reservations";
import { mayActIn, nameOf } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { heldUntil } from "./held-until.ts";
import { type Locked, lockOverdue, lockReservation } from "./sql/lock.ts";
import { tell } from "./tell.ts";

const which = z.strictObject({ id: z.uuid() });

type Found = Result<Locked, Refusal & { code: "reservation_not_found" | "other_store" }>;

async function found({ tx, actor }: Scene, id: string): Promise<Found> {
  const reservation = await lockReservation(tx, id);
  if (!reservation) return refuse({ code: "reservation_not_found" });
  return mayActIn(actor, reservation.store_code) ? ok(reservation) : refuse({ code: "other_store" });
}

/**
 * The customer is there, has paid at the till and leaves with the units: they leave the stock. One that ended an hour ago
 * may still be handed over while the units are there. Refuses `reservation_not_found`, `other_store`,
 * `reservation_ended`, `out_of_stock`.
 */
export const handOver = command({
  name: "reservation.hand_over",
  input: which,
  allow: "reservations.handle",
  async run({ id }, scene) {
    const { tx, now, actor, audit } = scene;
    const asked = await found(scene, id);
    if (!asked.ok) return asked;
    const { state, variant_id: variantId, store_code: locationCode, quantity } = asked.value;
    if (state !== "held" && state !== "expired") return refuse({ code: "reservation_ended", state });

    const taken = await convertHolds(tx, { attemptId: id, orderId: id, now });
    if (!taken.ok) return taken;
    tell(taken.value, scene);
    const units = [{ variantId, locationCode, quantity }];
    await shipReserved(tx, { orderId: id, units, now, actorName: nameOf(actor) });
    await end(scene, id, "collected");
    audit({ subject: `reservation:${id}`, changes: { state: [state, "collected"] } });
    return ok({ id });
  },
});

/** Two more hours of opening from now. Refuses as `handOver` does; the units of an ended one must be there. */
export const extendReservation = command({
  name: "reservation.extend",
  input: which,
  allow: "reservations.handle",
  async run({ id }, scene) {
    const { tx, now, audit } = scene;
    const asked = await found(scene, id);
    if (!asked.ok) return asked;
    const { state, variant_id: variantId, store_code: locationCode, quantity, held_until: before } = asked.value;
    if (state !== "held" && state !== "expired") return refuse({ code: "reservation_ended", state });
    const [place] = await pickupStores([locationCode], now, tx);
    const until = place && heldUntil(place.opening, now);
    if (!until) return refuse({ code: "not_reserved_here" });

    tell(await releaseHolds(tx, id, now), scene);
    const again = await hold(tx, {
      attemptId: id,
      demands: [{ variantId, locationCode, quantity }],
      expiresAt: until,
      now,
    });
    if (!again.ok) return again;
    tell(again.value, scene);
    await tx.storeReservation.update({
      where: { id },
      data: { state: "held", heldUntil: until, endedAt: null, endedByName: null },
    });
    audit({ subject: `reservation:${id}`, changes: { heldUntil: [before.toISOString(), until.toISOString()] } });
    return ok({ id, heldUntil: until });
  },
});

/** Nobody comes: the units go back on sale. Refuses `reservation_not_found`, `other_store`, `reservation_ended`. */
export const releaseReservation = command({
  name: "reservation.release",
  input: which,
  allow: "reservations.handle",
  async run({ id }, scene) {
    const asked = await found(scene, id);
    if (!asked.ok) return asked;
    const { state } = asked.value;
    if (state !== "held") return refuse({ code: "reservation_ended", state });
    tell(await releaseHolds(scene.tx, id, scene.now), scene);
    await end(scene, id, "released");
    scene.audit({ subject: `reservation:${id}`, changes: { state: [state, "released"] } });
    return ok({ id });
  },
});

const atOnce = 100;

/** Gives back what nobody came for; the worker asks for it again and again. */
export const expireReservations = command({
  name: "reservation.expire",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const overdue = await lockOverdue(scene.tx, scene.now, atOnce);
    for (const { id } of overdue) {
      tell(await releaseHolds(scene.tx, id, scene.now), scene);
      await end(scene, id, "expired");
    }
    return ok({ expired: overdue.length });
  },
});

const end = ({ tx, now, actor }: Scene, id: string, state: "collected" | "released" | "expired") =>
  tx.storeReservation.update({ where: { id }, data: { state, endedAt: now, endedByName: nameOf(actor) } });
