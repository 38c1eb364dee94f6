import { foundElsewhere, isPacked } from "#lib/fulfilment/found-elsewhere";
import { rerouteReserved } from "#lib/inventory/reservations";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import type { LockedOrder } from "#lib/orders/locked-order";
import { addParcel, moveLine, tellOfMove } from "#lib/orders/moving-lines";
import type { Scene } from "#lib/platform/command";
import { serveElsewhere } from "#lib/promises/served-elsewhere";
import type { Elsewhere } from "./elsewhere.ts";
import { lineRerouted } from "./facts.ts";

type Line = LockedOrder["lines"][number];

type Rerouted = Readonly<{
  line: Line;
  from: string;
  units: number;
  to: Elsewhere;
  /** In the words of whoever chose it; null when the units were looked for and not found. */
  reason: string | null;
}>;

/**
 * Units of a line leave from another place: their reservation, their parcel, their promise and their picks follow, or
 * nothing does. Refuses `short_elsewhere` when the other place has sold them meanwhile.
 */
export async function moveUnits(scene: Scene, order: LockedOrder, { line, from, units, to, reason }: Rerouted) {
  const { tx, now, actor, record } = scene;
  const { id: orderId, number } = order;
  const { variantId, parcelId, sku, name } = line;
  const note = reason ?? `introuvable, commande ${number}`;
  const actorName = nameOf(actor);
  const reserved = await rerouteReserved(tx, {
    orderId,
    variantId,
    quantity: units,
    from,
    to: to.place,
    note,
    now,
    actorName,
  });
  if (!reserved.ok) return reserved;
  tellStock(reserved.value, scene);

  const target =
    (await openParcel(scene, order, to)) ??
    (await addParcel(tx, { orderId, locationCode: to.place, promisedAt: to.promisedAt }));
  const movedLineId = await moveLine(tx, line, units, target);
  await serveElsewhere(tx, { orderLineId: line.id, movedLineId, parcelId: target, kept: to.kept });
  await foundElsewhere(tx, { orderLineId: line.id, parcelId }, units);
  const data = { lineId: movedLineId, sku, name, quantity: units, from, to: to.place, reason };
  await tellOfMove(scene, { orderId, kind: "rerouted", data });
  record(lineRerouted({ orderId, from, to: to.place, readyOn: to.kept.readyOn }));
  return ok({ lineId: movedLineId, parcelId: target });
}

/** A parcel of the order that leaves from there in any case and is there no sooner. */
async function openParcel({ tx }: Scene, order: LockedOrder, to: Elsewhere): Promise<string | null> {
  const fits = order.parcels.find(
    ({ method, locationCode, sentAt, trackingCode, promisedAt, lines }) =>
      method === "delivery" &&
      locationCode === to.place &&
      !sentAt &&
      !trackingCode &&
      promisedAt >= to.promisedAt &&
      lines.length > 0,
  );
  return fits && !(await isPacked(tx, fits.id)) ? fits.id : null;
}
