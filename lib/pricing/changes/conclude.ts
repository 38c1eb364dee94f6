import { idOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import { pricesHeld } from "../facts.ts";
import type { AskedChange, AskedChanges, Stop } from "../schema.ts";
import { countOf, openBatch, type Reach, type Request } from "./batches.ts";

/** A batch that would change too much leaves its reason behind, and nothing else. */
export async function stopWhole(scene: Scene, asked: Request, reach: Reach, stop: Stop): Promise<AskedChanges> {
  const batchId = await openBatch(scene, asked, reach, "settled");
  scene.audit({
    subject: `price-batch:${batchId}`,
    changes: { stopped: [null, stop], total: [null, asked.changes.length] },
    reason: asked.reason,
  });
  const none = { applied: 0, held: 0, scheduled: 0, unchanged: 0, unknown: 0, changes: [] };
  return { batchId, stopped: stop, heldAsBatch: false, ...none };
}

type Concluded = Readonly<{
  batchId: string | null;
  asBatch: boolean;
  reason: string;
  changes: readonly AskedChange[];
}>;

/** Closes a request: counts it, and tells that something waits. */
export async function conclude(
  { tx, actor, audit, record }: Scene,
  { batchId, asBatch, reason, changes }: Concluded,
): Promise<AskedChanges> {
  const counts = countOf(changes);
  const waits = asBatch && counts.held > 0;
  if (batchId) {
    await tx.priceBatch.update({
      where: { id: batchId },
      data: { applied: counts.applied, held: counts.held, state: waits ? "held" : "settled" },
    });
    audit({ subject: `price-batch:${batchId}`, changes: { counts: [null, counts] }, reason });
  }
  if (counts.held > 0) {
    const changeId = batchId ? null : (changes[0]?.id ?? null);
    record(pricesHeld({ batchId, changeId, authorId: idOf(actor) }));
  }
  return { batchId, stopped: null, heldAsBatch: waits, ...counts, changes };
}
