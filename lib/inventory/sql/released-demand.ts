import type { Transaction } from "#lib/platform/database";
import type { Demand } from "../schema.ts";

/** What an attempt once held and lost. */
export const releasedDemand = (tx: Transaction, attemptId: string): Promise<Demand[]> =>
  tx.stockHold.findMany({
    where: { attemptId, state: "released" },
    select: { variantId: true, locationCode: true, quantity: true },
  });
