import { heldUntil } from "#lib/identity/second-person";
import type { Scene } from "#lib/platform/command";
import { faultsOf, faultsOfReturn } from "../guard.ts";
import type { Fault } from "../schema.ts";
import { applyPrices } from "../sql/apply-prices.ts";
import { markUndone, moveChanges, type WaitingChange } from "../sql/change-rows.ts";
import { lockVariants, readTargets, type Target, withCategories } from "../sql/targets.ts";
import { tellChanged } from "./tell.ts";

type Decided = Readonly<{ change: WaitingChange; target: Target; faults: readonly Fault[] }>;

/**
 * Makes changes stand whose time has come: the guard or a second person has let each pass. Where the price has moved
 * since, that was of another change: the guard looks again, and what has a fault is held anew. Answers the ids that
 * were applied.
 */
export async function settle(scene: Scene, changes: readonly WaitingChange[]): Promise<readonly string[]> {
  const { tx, now, audit } = scene;
  if (changes.length === 0) return [];
  await lockVariants(tx, [...new Set(changes.map(({ sku }) => sku))]);
  const read = await readTargets(tx, changes, now);
  const moved = changes.some((change, place) => hasMoved(change, read.get(place)));
  const targets = moved ? await withCategories(tx, read) : read;
  const decided = changes.flatMap((change, place): Decided[] => {
    const target = targets.get(place);
    return target ? [{ change, target, faults: faultsNow(change, target) }] : [];
  });

  const applied = decided.filter(({ faults }) => faults.length === 0);
  await moveChanges(
    tx,
    decided.map(({ change, faults }) =>
      faults.length === 0
        ? { id: change.id, state: "applied", faults: null, heldUntil: null }
        : { id: change.id, state: "held", faults, heldUntil: heldUntil(now, change.alone) },
    ),
    now,
  );
  await applyPrices(
    tx,
    applied.map(({ change, target }) => ({ ...target, toMinor: change.toMinor })),
    now,
  );
  await countApplied(
    scene,
    applied.map(({ change }) => change.batchId),
  );
  await markUndone(
    tx,
    applied.flatMap(({ change }) => change.undoesId ?? []),
  );
  tellChanged(
    scene,
    applied.map(({ target }) => target.productId),
  );
  for (const { change, target, faults } of decided) {
    const field = faults.length === 0 ? "grossMinor" : "heldGrossMinor";
    audit({
      subject: `variant:${change.sku}`,
      changes: { [field]: [target.fromMinor, change.toMinor], askedBy: [null, change.authorName] },
      reason: change.reason,
    });
  }
  return applied.map(({ change }) => change.id);
}

const hasMoved = ({ fromMinor }: WaitingChange, target: Target | undefined): boolean =>
  target !== undefined && fromMinor !== target.fromMinor;

function faultsNow(change: WaitingChange, target: Target): readonly Fault[] {
  const proposal = { ...target, toMinor: change.toMinor };
  if (change.undoesId) return change.decidedById ? [] : faultsOfReturn(proposal);
  return hasMoved(change, target) ? faultsOf(proposal) : [];
}

async function countApplied({ tx }: Scene, batches: readonly (string | null)[]): Promise<void> {
  for (const [id, all] of Map.groupBy(batches, (batch) => batch)) {
    if (id === null) continue;
    const count = all.length;
    await tx.priceBatch.update({
      where: { id },
      data: { applied: { increment: count } },
    });
  }
}
