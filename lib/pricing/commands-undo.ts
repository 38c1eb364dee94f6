import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
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
    const plan = { batchId: null, actor, now, reason: why };
    if ((await planReturns(tx, Prisma.sql`c.id = ${id}::uuid`, plan)) === 0) return refuse({ code: "nothing_to_undo" });
    const planned = await lockChanges(tx, Prisma.sql`c.undoes_id = ${id}::uuid`, 1);
    const applied = await settle(scene, planned);
    return ok({ id: planned[0]?.id ?? "", outcome: applied.length > 0 ? "applied" : "held" } as const);
  },
});

/**
 * Undoes every change of a batch whose price still stands, in one action; the worker finishes a large one within
 * seconds. Refuses `nothing_to_undo`.
 */
export const undoBatch = command({
  name: "price.undo_batch",
  input,
  allow: "prices.write",
  async run({ id, reason: why }, scene) {
    const { tx, now, actor, audit } = scene;
    const undone = await tx.priceBatch.findUnique({ where: { id } });
    if (!undone) return refuse({ code: "nothing_to_undo" });
    const batchId = newId();
    await tx.priceBatch.updateMany({ where: { undoesId: id }, data: { undoesId: null } });
    await tx.priceBatch.create({
      data: {
        id: batchId,
        source: undone.source,
        name: undone.name,
        reason: why,
        total: 0,
        authorId: idOf(actor),
        authorName: nameOf(actor),
        at: now,
        undoesId: id,
      },
    });
    const total = await planReturns(tx, Prisma.sql`c.batch_id = ${id}::uuid`, { batchId, actor, now, reason: why });
    if (total === 0) return refuse({ code: "nothing_to_undo" });
    await tx.priceBatch.update({ where: { id: batchId }, data: { total } });
    audit({ subject: `price-batch:${id}`, changes: { undone: [0, total] }, reason: why });
    if (total <= portion)
      await settle(scene, await lockChanges(tx, Prisma.sql`c.batch_id = ${batchId}::uuid`, portion));
    return ok({ batchId, total });
  },
});
