import type { Scene } from "#lib/platform/command";
import { type Flipped, flippedBy } from "./holds.ts";
import { type Ending, endReservations } from "./sql/reservations.ts";

type Leaving = Omit<Ending, "into">;

/** The units have left the building: on hand and reserved both fall. */
export async function shipReserved(tx: Scene["tx"], leaving: Leaving): Promise<void> {
  if (leaving.units.length > 0) await endReservations(tx, { ...leaving, into: "shipped" });
}

/** The units may be sold again. */
export async function releaseReserved(tx: Scene["tx"], leaving: Leaving): Promise<Flipped> {
  if (leaving.units.length === 0) return { flipped: [] };
  return { flipped: flippedBy(await endReservations(tx, { ...leaving, into: "released" })) };
}
