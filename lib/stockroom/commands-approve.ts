import { z } from "zod";
import { isAlone } from "#lib/identity/queries-staff";
import { worksAt } from "#lib/inventory/own-store";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { applyCorrection } from "./applying.ts";
import { patienceMs } from "./limits.ts";
import { lockCorrection } from "./sql/corrections.ts";

const notWaiting = refuse({ code: "request_not_waiting" });

/**
 * The second of two people agrees to a count or a correction: the level moves by what was found then. Refuses
 * `request_not_waiting`, `other_store`, `own_correction` (in a shop of one: within the first quarter of an hour),
 * `below_promised`.
 */
export const approveCorrection = command({
  name: "stockroom.approve",
  input: z.strictObject({ id: z.uuid() }),
  allow: "stock.approve",
  async run({ id }, scene) {
    const { actor, tx, now } = scene;
    const correction = await lockCorrection(tx, id);
    if (correction?.state !== "waiting") return notWaiting;
    if (!worksAt(actor, correction.locationCode))
      return refuse({ code: "other_store", location: correction.locationCode });
    const waitedMs = now.getTime() - correction.createdAt.getTime();
    const own = correction.authorId === idOf(actor);
    if (own && (waitedMs < patienceMs || !(await isAlone("stock.approve", actor, tx))))
      return refuse({ code: "own_correction" });

    const applied = await applyCorrection(scene, correction);
    if (!applied.ok) return applied;
    await tx.stockCorrection.update({
      where: { id },
      data: { state: "applied", decidedByName: nameOf(actor), decidedAt: now },
    });
    return ok({ id, sku: correction.sku, difference: correction.difference });
  },
});

/** Says no to a correction that waits; its author takes back their own. Refuses `request_not_waiting`, `other_store`, `needs_second_person`. */
export const rejectCorrection = command({
  name: "stockroom.reject",
  input: z.strictObject({ id: z.uuid(), reason: z.string().trim().min(3).max(200) }),
  allow: "stock.count",
  async run({ id, reason }, { actor, tx, now, audit }) {
    const correction = await lockCorrection(tx, id);
    if (correction?.state !== "waiting") return notWaiting;
    if (!worksAt(actor, correction.locationCode))
      return refuse({ code: "other_store", location: correction.locationCode });
    if (correction.authorId !== idOf(actor) && !allowed(actor, "stock.approve"))
      return refuse({ code: "needs_second_person" });
    await tx.stockCorrection.update({
      where: { id },
      data: { state: "rejected", decidedByName: nameOf(actor), decidedAt: now, decisionNote: reason },
    });
    audit({
      subject: `variant:${correction.sku}`,
      changes: { [`rejected.onHand.${correction.locationCode}`]: [null, correction.difference] },
      reason,
    });
    return ok({ id });
  },
});
