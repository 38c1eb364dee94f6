import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { settleBatches } from "./batches.ts";
import { convertHolds, type Flipped, flippedBy } from "./holds.ts";
import type { OutOfStock } from "./schema.ts";
import { joinReservationsOf } from "./sql/join-reservations.ts";
import { moveReservation, type Rerouting } from "./sql/move-reservation.ts";
import { type Ending, endReservations } from "./sql/reservations.ts";

type Leaving = Omit<Ending, "into">;

/** The units leave the building: on hand and reserved both fall. Refuses `not_here_yet` when some were sold before they came. */
export async function shipReserved(tx: Scene["tx"], leaving: Leaving) {
  const ended = leaving.units.length > 0 ? await endReservations(tx, { ...leaving, into: "shipped" }) : [];
  const missing = ended.find(({ here }) => !here);
  if (missing) return refuse({ code: "not_here_yet", sku: missing.sku });
  await settleBatches(
    tx,
    ended.filter(({ batched }) => batched),
  );
  return ok(null);
}

/** The units may be sold again. */
export async function releaseReserved(tx: Scene["tx"], leaving: Leaving): Promise<Flipped> {
  if (leaving.units.length === 0) return { flipped: [] };
  return { flipped: flippedBy(await endReservations(tx, { ...leaving, into: "released" })) };
}

/** The units are promised from another place from now on. Refuses `short_elsewhere` when it has not as many any more. */
export async function rerouteReserved(tx: Scene["tx"], rerouting: Rerouting) {
  const moved = await moveReservation(tx, rerouting);
  if (moved.length === 0) return refuse({ code: "short_elsewhere", place: rerouting.to });
  return ok<Flipped>({ flipped: flippedBy(moved) });
}

/**
 * What was held becomes part of an order that reserves units already: those of the same variant in the same place are one
 * reservation from now on. Refuses `out_of_stock` as `convertHolds`.
 */
export async function reserveMore(
  tx: Scene["tx"],
  asked: Readonly<{ attemptId: string; orderId: string; now: Date }>,
): Promise<Result<Flipped, OutOfStock>> {
  const converted = await convertHolds(tx, asked);
  if (converted.ok) await joinReservationsOf(tx, asked.orderId);
  return converted;
}
