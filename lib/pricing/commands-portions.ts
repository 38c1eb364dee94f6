import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { type Circumstance, command, type Scene } from "#lib/platform/command";
import { askedChanges, portion, reason, request, source } from "./changes/asked.ts";
import { openBatch, reachOf } from "./changes/batches.ts";
import { conclude, stopWhole } from "./changes/conclude.ts";
import { take } from "./changes/take.ts";
import type { AskedChange, AskedChanges } from "./schema.ts";

const openLargeBatch = command({
  name: "price.open_batch",
  input: request,
  allow: "prices.write",
  async run(asked, scene) {
    const reach = await reachOf(scene, asked);
    if (reach.stop) return ok({ done: await stopWhole(scene, asked, reach, reach.stop) });
    return ok({ batchId: await openBatch(scene, asked, reach, "open"), asked, reach });
  },
});

/** Whether a batch is still being prepared; nobody can stop it before this transaction has ended. */
async function isOpen({ tx }: Scene, batchId: string): Promise<boolean> {
  const open = await tx.$queryRaw<unknown[]>`
    SELECT FROM price_batch WHERE id = ${batchId}::uuid AND state = 'open' FOR NO KEY UPDATE`;
  return open.length > 0;
}

const addPortion = command({
  name: "price.add_portion",
  input: z.strictObject({
    batchId: z.uuid(),
    changes: askedChanges,
    source,
    reason,
    asBatch: z.boolean(),
    alone: z.boolean(),
  }),
  allow: "prices.write",
  run: async (taking, scene) =>
    (await isOpen(scene, taking.batchId)) ? ok(await take(scene, taking)) : refuse({ code: "change_not_waiting" }),
});

const closeLargeBatch = command({
  name: "price.close_batch",
  input: z.strictObject({
    batchId: z.uuid(),
    asBatch: z.boolean(),
    reason,
    changes: z.custom<readonly AskedChange[]>(Array.isArray),
  }),
  allow: "prices.write",
  run: async (concluded, scene) =>
    (await isOpen(scene, concluded.batchId))
      ? ok(await conclude(scene, concluded))
      : refuse({ code: "change_not_waiting" }),
});

/**
 * A request too large for one transaction. It is judged as a whole first; more than two hundred changes are only
 * written down as waiting, so that a crash between two portions leaves an open batch that changes nothing. Refuses
 * `change_not_waiting` when somebody stopped it meanwhile.
 */
export async function requestInPortions(actor: Actor, raw: unknown, at: Circumstance) {
  const opened = await openLargeBatch(actor, raw, at);
  if (!opened.ok) return opened;
  if ("done" in opened.value) return ok<AskedChanges>(opened.value.done);

  const { batchId, asked, reach } = opened.value;
  const taking = { batchId, source: asked.source, reason: asked.reason, asBatch: reach.asBatch, alone: reach.alone };
  const changes: AskedChange[] = [];
  for (let start = 0; start < asked.changes.length; start += portion) {
    const part = await addPortion(actor, { ...taking, changes: asked.changes.slice(start, start + portion) }, at);
    if (!part.ok) return part;
    changes.push(...part.value);
  }
  return closeLargeBatch(actor, { batchId, asBatch: reach.asBatch, reason: asked.reason, changes }, at);
}
