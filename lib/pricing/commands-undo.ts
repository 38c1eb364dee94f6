import { z } from "zod";
import { type Actor, idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { type Circumstance, command, type Scene } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { portion, reason } from "./changes/asked.ts";
import { settle } from "./changes/settle.ts";
import { lockChanges } from "./sql/change-rows.ts";
import { planReturns } from "./sql/undo-rows.ts";

const input = z.strictObject({ id: z.uuid(), reason });

/** Takes back a change that was planned and has not happened yet. */
export const cancelScheduled = command({
  name: "price.cancel_scheduled",
  input,
  allow: "prices.write",
  async run({ id, reason: why }, { tx, now, actor, audit }) {
    const [change] = await lockChanges(tx, Prisma.sql`c.id = ${id}::uuid`, 1);
    if (change?.state !== "scheduled") return refuse({ code: "change_not_waiting" });
    await tx.priceChange.update({
      where: { id },
      data: { state: "cancelled", decidedAt: now, ...(!change.decidedById && { decidedByName: nameOf(actor) }) },
    });
    audit({
      subject: `variant:${change.sku}`,
      changes: { plannedGrossMinor: [change.toMinor, null], askedBy: [null, change.authorName] },
      reason: why,
    });
    return ok({ id });
  },
});

/**
 * Undoes an applied change in one action: the price that stood before stands again. Held only when that price
 * would itself need a second person (under cost or floor). Refuses `nothing_to_undo` when there was none, or when the
 * price has changed since.
 */
export const undoPriceChange = command({
  name: "price.undo",
  input,
  allow: "prices.write",
  async run({ id, reason: why }, scene) {
    const { tx, now, actor } = scene;
    const plan = { batchId: null, actor, now, reason: why, most: 1 };
    if ((await planReturns(tx, Prisma.sql`c.id = ${id}::uuid`, plan)) === 0) return refuse({ code: "nothing_to_undo" });
    const planned = await lockChanges(tx, Prisma.sql`c.undoes_id = ${id}::uuid`, 1);
    const applied = await settle(scene, planned);
    return ok({ id: planned[0]?.id ?? "", outcome: applied.length > 0 ? "applied" : "held" } as const);
  },
});

const undoPortion = command({
  name: "price.undo_batch",
  input: input.extend({ into: z.uuid().nullable() }),
  allow: "prices.write",
  async run({ id, reason: why, into }, scene) {
    const { tx, now, actor, audit } = scene;
    const batchId = into ?? (await openUndo(scene, id, why));
    if (!batchId) return refuse({ code: "nothing_to_undo" });
    const plan = { batchId, actor, now, reason: why, most: portion };
    const count = await planReturns(tx, Prisma.sql`c.batch_id = ${id}::uuid`, plan);
    if (count === 0 && !into) return refuse({ code: "nothing_to_undo" });
    const planned = Prisma.sql`c.batch_id = ${batchId}::uuid AND c.state = 'scheduled'`;
    await settle(scene, await lockChanges(tx, planned, portion));
    await tx.priceBatch.update({ where: { id: batchId }, data: { total: { increment: count } } });
    audit({ subject: `price-batch:${id}`, changes: { undone: [0, count] }, reason: why });
    return ok({ batchId, count });
  },
});

/** The batch of the way back; null when there is none to undo. An earlier undo gives its place up. */
async function openUndo({ tx, now, actor }: Scene, id: string, why: string): Promise<string | null> {
  const undone = await tx.priceBatch.findUnique({ where: { id } });
  if (!undone) return null;
  await tx.priceBatch.updateMany({ where: { undoesId: id }, data: { undoesId: null } });
  const { source, name } = undone;
  const author = { authorId: idOf(actor), authorName: nameOf(actor) };
  const batch = { id: newId(), source, name, reason: why, total: 0, ...author, at: now, undoesId: id };
  await tx.priceBatch.create({ data: batch });
  return batch.id;
}

/**
 * Undoes every change of a batch whose price still stands, in one action; a large one in portions, so that asking again
 * goes on where it stopped. Refuses `nothing_to_undo`.
 */
export async function undoBatch(actor: Actor, raw: unknown, at: Circumstance = {}) {
  let undone = await undoPortion(actor, { ...Object(raw), into: null }, at);
  let total = 0;
  while (undone.ok) {
    const { batchId, count } = undone.value;
    total += count;
    if (count < portion) return ok({ batchId, total });
    undone = await undoPortion(actor, { ...Object(raw), into: batchId }, at);
  }
  return undone;
}
