import type { Scene } from "#lib/platform/command";
import type { Place } from "./schema.ts";
import { type LevelAt, levelsAt, lockLevels } from "./sql/levels.ts";

export { levelsAt } from "./sql/levels.ts";

/**
 * What places had at an instant and have now, locked until the caller's transaction ends: a figure that somebody took
 * at that instant is compared with what the ledger said then, and nothing sold meanwhile is lost.
 */
export async function stockAsOf(
  { tx }: Pick<Scene, "tx">,
  places: readonly Place[],
  instant: Date,
): Promise<LevelAt[]> {
  await lockLevels(tx, places, instant);
  return levelsAt(tx, places, instant);
}
