import { isAlone } from "#lib/identity/queries-staff";
import { heldUntil } from "#lib/identity/second-person";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import { limits } from "../guard/limits.ts";
import type { AskedChange, PriceChangeSource, Stop } from "../schema.ts";
import { readExtent } from "../sql/extent.ts";
import type { Asked } from "./asked.ts";

export type Request = Readonly<{
  id?: string | undefined;
  changes: readonly Asked[];
  source: PriceChangeSource;
  reason: string;
  name: string;
}>;

export type Reach = Readonly<{ stop: Stop | null; asBatch: boolean; alone: boolean }>;

/** How a request is treated as a whole: stopped, held for a second person because it is many, or change by change. */
export async function reachOf({ tx, actor }: Scene, { changes }: Request): Promise<Reach> {
  const alone = await isAlone("prices.approve", actor, tx);
  if (changes.length <= limits.articles) return { stop: null, asBatch: false, alone };
  const { changing, changingBase, prices } = await readExtent(tx, changes);
  const stop =
    changingBase > limits.articles && 2 * changingBase >= prices
      ? ({ code: "most_of_the_catalogue", changing: changingBase, prices } as const)
      : null;
  return { stop, asBatch: changing > limits.articles, alone };
}

/** Writes the batch down; a stopped one keeps its reason and no change at all. */
export async function openBatch(
  { tx, actor, now }: Scene,
  { id: known, source, name, reason, changes }: Request,
  { stop, asBatch, alone }: Reach,
  state: "open" | "settled",
): Promise<string> {
  const id = known ?? newId();
  await tx.priceBatch.create({
    data: {
      id,
      source,
      name: name || reason,
      reason,
      total: changes.length,
      authorId: idOf(actor),
      authorName: nameOf(actor),
      at: now,
      state: stop ? "stopped" : state,
      ...(stop && { stoppedFor: stop }),
      heldUntil: asBatch && !stop ? heldUntil(now, alone) : null,
      alone: asBatch && alone,
    },
  });
  return id;
}

export const countOf = (changes: readonly AskedChange[]) => {
  const of = (...outcomes: AskedChange["outcome"][]) =>
    changes.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    applied: of("applied"),
    held: of("held"),
    scheduled: of("scheduled"),
    unchanged: of("unchanged"),
    unknown: of("unknown_sku", "unknown_list"),
  };
};
