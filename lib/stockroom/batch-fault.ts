import type { Batch } from "#lib/inventory/schema";
import type { Day } from "#lib/kernel/local-time";

type Line = Readonly<{ sku: string; batchKept: boolean }>;
type Named = Readonly<{ sku: string; received: number; batch?: Batch | undefined }>;

/**
 * Why goods cannot be received with these batches, null when they can: `batch_needed` (what is kept by batch came
 * without), `batch_not_kept`, `best_before_passed` (on the last day it may still be eaten, and is not refused).
 */
export function batchFault(announced: readonly Line[], unloaded: readonly Named[], today: Day) {
  for (const { sku, batch } of unloaded.filter(({ received }) => received > 0)) {
    const kept = announced.some((line) => line.sku === sku && line.batchKept);
    if (kept && !batch) return { code: "batch_needed", sku } as const;
    if (!kept && batch) return { code: "batch_not_kept", sku } as const;
    if (batch && batch.bestBefore < today) return { code: "best_before_passed", sku } as const;
  }
  return null;
}
