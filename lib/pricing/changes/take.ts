import { heldUntil } from "#lib/identity/second-person";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { faultsOf } from "../guard.ts";
import type { AskedChange, ChangeOutcome, PriceChangeSource } from "../schema.ts";
import { applyPrices } from "../sql/apply-prices.ts";
import { type ChangeRow, writeChanges } from "../sql/change-rows.ts";
import { lockVariants, readTargets, type Target, withCategories } from "../sql/targets.ts";
import type { Asked } from "./asked.ts";
import { hashOf } from "./hash.ts";
import { tellChanged } from "./tell.ts";

export type Taking = Readonly<{
  changes: readonly Asked[];
  source: PriceChangeSource;
  reason: string;
  batchId: string | null;
  /** All of it waits, faultless or not. */
  asBatch: boolean;
  /** Nobody but the author could approve. */
  alone: boolean;
}>;

/** Judges changes, writes each down, and makes those stand that one person may make: the same for every road. */
export async function take(scene: Scene, taking: Taking): Promise<AskedChange[]> {
  const { tx, now, audit } = scene;
  const wanted = taking.changes.map(({ sku, listCode, minQuantity }) => ({ sku, listCode, minQuantity }));
  if (!taking.asBatch) await lockVariants(tx, [...new Set(wanted.map(({ sku }) => sku))]);
  const targets = await withCategories(tx, await readTargets(tx, wanted, now));
  const known = await knownSkus(scene, taking.changes, targets);

  const judged = taking.changes.map((change, place) => judge(scene, taking, change, targets.get(place), known));
  const written = judged.flatMap(({ row }) => row ?? []);
  await writeChanges(tx, written, now);
  const applied = written.filter(({ state }) => state === "applied");
  await applyPrices(tx, applied, now);

  const products = new Map([...targets.values()].map(({ variantId, productId }) => [variantId, productId]));
  tellChanged(
    scene,
    applied.flatMap(({ variantId }) => products.get(variantId) ?? []),
  );
  if (!taking.asBatch) for (const row of written) audit(auditOf(row));
  return judged.map(({ answer }) => answer);
}

function judge(
  { actor, now }: Scene,
  { source, reason, batchId, asBatch, alone }: Taking,
  { sku, toMinor, effectiveAt }: Asked,
  target: Target | undefined,
  known: ReadonlySet<string>,
): Readonly<{ answer: AskedChange; row?: ChangeRow }> {
  const nothing = (outcome: ChangeOutcome) => ({ answer: { sku, id: null, outcome, faults: [] } });
  if (!target) return nothing(known.has(sku) ? "unknown_list" : "unknown_sku");
  if (target.fromMinor === toMinor) return nothing("unchanged");

  const faults = faultsOf({ ...target, toMinor });
  const held = asBatch || faults.length > 0;
  const later = effectiveAt !== null && effectiveAt > now ? effectiveAt : null;
  const state = held ? "held" : later ? "scheduled" : "applied";
  const row: ChangeRow = {
    id: newId(),
    batchId,
    variantId: target.variantId,
    sku,
    listId: target.listId,
    minQuantity: target.minQuantity,
    fromMinor: target.fromMinor,
    toMinor,
    reason,
    source,
    state,
    faults,
    hash: hashOf({ ...target, toMinor, effectiveAt: later }),
    authorId: idOf(actor),
    authorName: nameOf(actor),
    requestedAt: now,
    effectiveAt: later,
    heldUntil: held ? heldUntil(now, alone) : null,
    alone: held && alone,
    appliedAt: state === "applied" ? now : null,
    undoesId: null,
  };
  return { row, answer: { sku, id: row.id, outcome: state, faults } };
}

/** Which of the references without a target are sold here, so that it is their list that is unknown. */
async function knownSkus(
  { tx }: Scene,
  changes: readonly Asked[],
  targets: ReadonlyMap<number, Target>,
): Promise<ReadonlySet<string>> {
  const missed = changes.filter(({ listCode }, place) => listCode !== null && !targets.has(place));
  if (missed.length === 0) return new Set();
  const found = await tx.variant.findMany({
    where: { sku: { in: missed.map(({ sku }) => sku) } },
    select: { sku: true },
  });
  return new Set(found.map(({ sku }) => sku));
}

/** What the audit trail says of one change: a held or a planned price is not the price. */
const auditOf = ({ sku, state, listId, fromMinor, toMinor, reason }: ChangeRow) => ({
  subject: `variant:${sku}`,
  changes: {
    [fieldOf[state as keyof typeof fieldOf]]: [fromMinor, toMinor] as const,
    ...(listId && { list: [null, listId] as const }),
  },
  reason,
});
const fieldOf = { applied: "grossMinor", held: "heldGrossMinor", scheduled: "plannedGrossMinor" } as const;
