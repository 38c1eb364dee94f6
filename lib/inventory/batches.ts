import { ok, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import type { Move, Place } from "./schema.ts";
import { addToBatches, dateThatDiffers, type NamedMove, settleStatement, withdrawStatement } from "./sql/batches.ts";

const namesBatch = (move: Move): move is NamedMove => move.batch !== undefined && move.onHandDelta > 0;

/** After levels moved: their batches follow, first expiring first, so that Σ batches = on hand. */
export async function settleBatches(tx: Transaction, places: readonly Place[]): Promise<void> {
  if (places.length > 0) await tx.$executeRaw(settleStatement(places));
}

/**
 * The batches of moved levels follow: named ones grow, what is withdrawn or thrown away because of its date leaves
 * them, the rest is taken first expiring first. Refuses `batch_date_differs`: one batch has one date, everywhere.
 */
export async function moveBatches(tx: Transaction, moves: readonly Move[]) {
  const named = moves.filter(namesBatch);
  if (named.length > 0) {
    const differs = await dateThatDiffers(tx, named);
    if (differs) return refuse({ code: "batch_date_differs", ...differs });
    await addToBatches(tx, named);
  }
  const dated = moves.filter(({ setAside }) => setAside?.reason === "best_before");
  if (dated.length > 0) await tx.$executeRaw(withdrawStatement(dated));
  await settleBatches(tx, moves);
  return ok(null);
}
