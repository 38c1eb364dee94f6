import type { Transaction } from "#lib/platform/database";
import { begunOf } from "./sql/begun.ts";

/** What of an order somebody has begun with: parcels that are being picked, packed or labelled, and lines looked for. */
export type Preparing = Readonly<{ parcels: ReadonlySet<string>; lines: ReadonlySet<string> }>;

/** Read under the order's lock: who begins after it sees what was changed. */
export async function preparingOf(tx: Pick<Transaction, "$queryRaw">, orderId: string): Promise<Preparing> {
  const { parcels, lines } = await begunOf(tx, orderId);
  return { parcels: new Set(parcels), lines: new Set(lines) };
}

export const parcelIsPrepared = ({ parcels }: Preparing, parcelId: string): boolean => parcels.has(parcelId);
export const lineIsPicked = ({ lines }: Preparing, lineId: string): boolean => lines.has(lineId);
