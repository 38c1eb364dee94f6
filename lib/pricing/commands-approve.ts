import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { reason } from "./changes/asked.ts";
import { settle } from "./changes/settle.ts";
import { batchHash } from "./sql/batch-rows.ts";
import { lockChanges } from "./sql/change-rows.ts";

const hash = z.string().length(64);

/**
 * The second person lets a held change stand. Bound to the hash of what they saw: refuses `change_not_waiting`,
 * `changed_meanwhile` (another price, or the price it starts from has moved), `own_change`, `approval_too_late`.
 */
export const approvePriceChange = command({
  name: "price.approve",
  input: z.strictObject({ id: z.uuid(), hash }),
  allow: "prices.approve",
  async run({ id, hash: seen }, scene) {
    const { tx, now, actor } = scene;
    const [change] = await lockChanges(tx, Prisma.sql`c.id = ${id}::uuid`, 1);
    if (change?.state !== "held") return refuse({ code: "change_not_waiting" });
    if (change.hash !== seen) return refuse({ code: "changed_meanwhile" });
    const approver = idOf(actor);
    if (!approver || approver === change.authorId) return refuse({ code: "own_change" });
    if (change.heldUntil && change.heldUntil <= now) return refuse({ code: "approval_too_late" });

    const planned = change.effectiveAt !== null && change.effectiveAt > now;
    await tx.priceChange.update({
      where: { id },
      data: {
        decidedById: approver,
        decidedByName: nameOf(actor),
        decidedAt: now,
        ...(planned && { state: "scheduled" }),
      },
    });
    if (!planned) {
      const applied = await settle(scene, [{ ...change, decidedById: approver }]);
      if (applied.length === 0) return refuse({ code: "changed_meanwhile" });
    }
    scene.audit({
      subject: `price-change:${id}`,
      changes: { askedBy: [null, change.authorName], approvedBy: [null, nameOf(actor)] },
      reason: change.reason,
    });
    return ok({ id, outcome: planned ? "scheduled" : "applied" } as const);
  },
});

/**
 * The second person lets a whole batch stand: the worker applies its faultless changes within seconds; those with a
 * fault of their own keep waiting for an approval each. Refuses as for one change.
 */
export const approveBatch = command({
  name: "price.approve_batch",
  input: z.strictObject({ id: z.uuid(), hash }),
  allow: "prices.approve",
  async run({ id, hash: seen }, { tx, now, actor, audit }) {
    await tx.$executeRaw`SELECT FROM price_batch WHERE id = ${id}::uuid FOR UPDATE`;
    const batch = await tx.priceBatch.findUnique({ where: { id } });
    if (batch?.state !== "held") return refuse({ code: "change_not_waiting" });
    if ((await batchHash(tx, id)) !== seen) return refuse({ code: "changed_meanwhile" });
    const approver = idOf(actor);
    if (!approver || approver === batch.authorId) return refuse({ code: "own_change" });
    if (batch.heldUntil && batch.heldUntil <= now) return refuse({ code: "approval_too_late" });

    await tx.priceBatch.update({
      where: { id },
      data: { state: "approved", decidedById: approver, decidedByName: nameOf(actor), decidedAt: now },
    });
    audit({
      subject: `price-batch:${id}`,
      changes: { askedBy: [null, batch.authorName], approvedBy: [null, nameOf(actor)], held: [batch.held, null] },
      reason: batch.reason,
    });
    return ok({ id, held: batch.held });
  },
});

/** Drops a held change: the old price goes on. Its author may do that too. */
export const rejectPriceChange = command({
  name: "price.reject",
  input: z.strictObject({ id: z.uuid(), reason }),
  allow: "prices.write",
  async run({ id, reason: why }, { tx, now, actor, audit }) {
    const [change] = await lockChanges(tx, Prisma.sql`c.id = ${id}::uuid`, 1);
    if (change?.state !== "held") return refuse({ code: "change_not_waiting" });
    await tx.priceChange.update({
      where: { id },
      data: { state: "rejected", decidedById: idOf(actor), decidedByName: nameOf(actor), decidedAt: now },
    });
    audit({
      subject: `variant:${change.sku}`,
      changes: { heldGrossMinor: [change.toMinor, null], askedBy: [null, change.authorName] },
      reason: why,
    });
    return ok({ id });
  },
});

/** Drops a batch with every change in it that still waits: while it is prepared, held or applied. */
export const rejectBatch = command({
  name: "price.reject_batch",
  input: z.strictObject({ id: z.uuid(), reason }),
  allow: "prices.write",
  async run({ id, reason: why }, { tx, now, actor, audit }) {
    const decided = { decidedById: idOf(actor), decidedByName: nameOf(actor), decidedAt: now };
    const { count } = await tx.priceBatch.updateMany({
      where: { id, state: { in: ["open", "held", "approved"] } },
      data: { state: "rejected", ...decided },
    });
    if (count === 0) return refuse({ code: "change_not_waiting" });
    const dropped = await tx.priceChange.updateMany({
      where: { batchId: id, state: "held" },
      data: { state: "rejected", ...decided },
    });
    audit({ subject: `price-batch:${id}`, changes: { held: [dropped.count, 0] }, reason: why });
    return ok({ id, dropped: dropped.count });
  },
});
