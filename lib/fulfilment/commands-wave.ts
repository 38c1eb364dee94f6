import { z } from "zod";
import { mayActIn, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { beginPreparing } from "#lib/orders/preparing";
import { command } from "#lib/platform/command";
import { lockDueLines } from "./sql/due-lines.ts";

/** One walk: what one person carries through the rows before the cart is full. */
const mostParcels = 30;

/**
 * Takes the parcels of a place that leave by a day, the first to leave first, or those that are named, into one walk.
 * Held orders are left out, and so is what another wave has: of two people who ask at once, each parcel goes to one.
 * Refuses `other_store`, `nothing_due`.
 */
export const makeWave = command({
  name: "fulfilment.make_wave",
  input: z.strictObject({
    place: z.string().min(2).max(10),
    /** What leaves by this day; today when it is not said. */
    until: z.iso.date().optional(),
    parcelIds: z.array(z.uuid()).min(1).max(mostParcels).optional(),
  }),
  allow: "orders.send",
  async run({ place, until, parcelIds }, scene) {
    const { tx, now, actor, audit } = scene;
    if (!mayActIn(actor, place)) return refuse({ code: "other_store", location: place });
    const due = await lockDueLines(tx, { place, until: until ?? dayOf(now), parcelIds: parcelIds ?? null });
    const chosen = new Set([...new Set(due.map(({ parcelId }) => parcelId))].slice(0, mostParcels));
    const lines = due.filter(({ parcelId }) => chosen.has(parcelId));
    if (lines.length === 0) return refuse({ code: "nothing_due" });

    const wave = await tx.pickWave.create({
      data: { id: newId(), locationCode: place, madeByName: nameOf(actor), createdAt: now },
    });
    const taken = await tx.pick.createManyAndReturn({
      data: lines.map(({ orderId: _, ...line }, position) => ({ ...line, id: newId(), waveId: wave.id, position })),
      skipDuplicates: true,
      select: { orderLineId: true, parcelId: true },
    });
    if (taken.length === 0) return refuse({ code: "nothing_due" });

    const takenLines = new Set(taken.map(({ orderLineId }) => orderLineId));
    const orderIds = new Set(lines.filter((line) => takenLines.has(line.orderLineId)).map(({ orderId }) => orderId));
    await beginPreparing(scene, [...orderIds], place);
    const parcels = new Set(taken.map(({ parcelId }) => parcelId)).size;
    audit({ subject: `place:${place}`, changes: { wave: [null, wave.number], parcels: [null, parcels] } });
    return ok({ waveId: wave.id, number: wave.number, parcels });
  },
});
