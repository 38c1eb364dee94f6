import { z } from "zod";
import { missingUnits } from "#lib/fulfilment/found-elsewhere";
import { ok } from "#lib/kernel/result";
import { type LockedOrder, lockOrder, notFound } from "#lib/orders/locked-order";
import { movableUnits, tellOfMove } from "#lib/orders/moving-lines";
import { command, type Scene } from "#lib/platform/command";
import { chosenStrategy } from "#lib/routing/queries";
import { route } from "#lib/routing/route";
import { strategies } from "#lib/routing/strategies";
import type { Elsewhere } from "./elsewhere.ts";
import { isWaiting, type LineInParcel, lineOf } from "./line.ts";
import { moveUnits } from "./moving.ts";
import { placesFor } from "./places-for.ts";
import { setAsideMissing } from "./set-aside-missing.ts";

/**
 * Units were looked for in a place and not found: they are served from elsewhere by the shop's strategy, and as many are
 * set aside where they were missing until somebody has counted. What nobody has stays where it was promised from, and the
 * order says so. Doing it twice does it once. Refuses `short_elsewhere` when others were faster: ask again.
 */
export const rerouteShort = command({
  name: "rerouting.after_short_pick",
  input: z.strictObject({
    orderId: z.uuid(),
    orderLineId: z.uuid(),
    quantity: z.int().min(1),
    locationCode: z.string(),
  }),
  allow: "system",
  async run({ orderId, orderLineId, quantity, locationCode }, scene) {
    const { tx } = scene;
    const order = await lockOrder(tx, orderId);
    const found = order && lineOf(order, orderLineId);
    if (!order || !found) return notFound;
    const { line, parcel } = found;
    if (parcel.locationCode !== locationCode || !isWaiting(order, parcel)) return ok({ moved: 0, missing: 0 });
    const short = await missingUnits(tx, { orderLineId, parcelId: parcel.id });
    const units = Math.min(quantity, short, movableUnits(line));
    if (units < 1) return ok({ moved: 0, missing: 0 });

    const places = await placesFor(scene, order, found, units);
    const strategy = strategies[await chosenStrategy(tx)];
    const plan = route(
      [{ sku: line.variantId, quantity: units }],
      places.map(({ candidate }) => candidate),
      strategy,
    );
    let moved = 0;
    for (const part of plan.parcels) {
      const to = places.find(({ place }) => place === part.place);
      const share = part.lines.reduce((sum, one) => sum + one.quantity, 0);
      const served = to && (await servePart(scene, orderId, orderLineId, { units: share, to }));
      if (served && !served.ok) return served;
      moved += share;
    }
    if (moved > 0) await setAsideMissing(scene, found, moved, order.number);
    if (moved < units) await sayUnserved(scene, order, found, units - moved);
    return ok({ moved, missing: units - moved });
  },
});

/** One place takes its part of the missing units; the line is read anew, for the part before may have divided it. */
async function servePart(
  scene: Scene,
  orderId: string,
  orderLineId: string,
  { units, to }: Readonly<{ units: number; to: Elsewhere }>,
) {
  const order = await lockOrder(scene.tx, orderId);
  const found = order && lineOf(order, orderLineId);
  if (!found) return notFound;
  const { line, parcel } = found;
  return moveUnits(scene, order, { line, from: parcel.locationCode, units, to, reason: null });
}

/** On the order, for whoever looks after it: nobody has the rest. */
const sayUnserved = (
  scene: Scene,
  { id: orderId }: LockedOrder,
  { line: { id: lineId, sku, name }, parcel: { locationCode: from } }: LineInParcel,
  quantity: number,
) => tellOfMove(scene, { orderId, kind: "unserved", data: { lineId, sku, name, quantity, from } });
