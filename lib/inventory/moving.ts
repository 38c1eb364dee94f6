import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { moveBatches } from "./batches.ts";
import { type Flipped, flippedBy } from "./holds.ts";
import type { Move } from "./schema.ts";
import { type Moving, move } from "./sql/move.ts";
import { overTaken } from "./sql/set-aside.ts";

const keyOf = ({ variantId, locationCode }: Move) => `${variantId} ${locationCode}`;

/**
 * Moves units on and off shelves, all of them or, for the caller's command rolls back, none (rule 5.3). One move a level.
 * Refuses `below_promised` when fewer would be left than customers wait for, `not_set_aside` when more would be put
 * back than lies aside for that reason, `batch_date_differs` when a batch comes with another date than before.
 */
export async function moveStock(tx: Scene["tx"], moving: Moving) {
  const { moves } = moving;
  if (new Set(moves.map(keyOf)).size < moves.length) throw new Error("two moves of one level");
  if (moves.length === 0) return ok<Flipped>({ flipped: [] });

  const rows = await move(tx, moving);
  const short = rows.find(({ moved }) => !moved);
  if (short)
    return refuse({
      code: "below_promised",
      sku: short.sku,
      location: short.location_code,
      onHand: short.on_hand,
      promised: short.promised,
    });
  const taken = moves.filter(({ setAside }) => setAside && setAside.units < 0);
  if (taken.length > 0 && (await overTaken(tx, taken))) return refuse({ code: "not_set_aside" });
  if (rows.some(({ batched }) => batched)) {
    const batches = await moveBatches(tx, moves);
    if (!batches.ok) return batches;
  }
  return ok<Flipped>({ flipped: flippedBy(rows) });
}
