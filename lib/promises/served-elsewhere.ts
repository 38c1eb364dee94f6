import type { KeptPromise } from "#lib/delivery/options";
import type { Transaction } from "#lib/platform/database";
import { copyPromise, leaveFrom } from "./sql/serve-elsewhere.ts";

type Elsewhere = Readonly<{
  /** The line as it was promised, and the one that leaves elsewhere: another where only a part of it does. */
  orderLineId: string;
  movedLineId: string;
  parcelId: string;
  kept: KeptPromise;
}>;

/**
 * A line is served from another place than it was promised from. What was promised stays; from where and when it leaves is
 * what is known now, and the watcher tells its customer where that is too late.
 */
export async function serveElsewhere(
  tx: Transaction,
  { orderLineId, movedLineId, parcelId, kept }: Elsewhere,
): Promise<void> {
  if (movedLineId !== orderLineId) await copyPromise(tx, orderLineId, movedLineId);
  await leaveFrom(tx, movedLineId, { ...kept, parcelId });
}
