import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { giveBackDifference } from "#lib/orders/difference";
import { lockOrder } from "#lib/orders/locked-order";
import { command } from "#lib/platform/command";
import { applyEdit } from "./applying.ts";
import { freshDates } from "./fresh-dates.ts";
import { giveUp } from "./giving-up.ts";
import type { EditPlan } from "./schema.ts";
import { stillPossible } from "./still-possible.ts";

const which = z.strictObject({ editId: z.uuid() });
const unknownEdit = refuse({ code: "no_edit_pending" });

/**
 * The difference of a proposal was paid: it is what the order says now. If it cannot be any more (somebody prepares the
 * goods, its stock was given away after its time), all that was paid for it goes back. Once, however often it is asked.
 * Refuses `no_edit_pending` for one that never was, and `out_of_stock`: then `returnPaid` is asked.
 */
export const applyPaid = command({
  name: "edits.applyPaid",
  input: which,
  allow: "system",
  async run({ editId }, scene) {
    const { tx, now } = scene;
    const known = await tx.orderEdit.findUnique({ where: { id: editId } });
    const order = known && (await lockOrder(tx, known.orderId));
    if (!order) return unknownEdit;
    const edit = await tx.orderEdit.findUniqueOrThrow({ where: { id: editId } });
    if (edit.state !== "proposed") return ok({ state: edit.state });
    const plan = edit.plan as unknown as EditPlan;
    const edited = await stillPossible(scene, order, { ...edit, plan });
    if (!edited) {
      await giveUp(scene, order, edit, "too_late");
      await giveBackDifference(scene, order, edit.differenceMinor, edit.reason);
      return ok({ state: "lapsed" as const });
    }
    await tx.orderEdit.update({ where: { id: editId }, data: { state: "applied", settledAt: now } });
    const dated = await freshDates(scene, order, plan);
    const applied = await applyEdit(scene, order, { editId, plan: dated, edited, reason: edit.reason });
    return applied.ok ? ok({ state: "applied" as const }) : applied;
  },
});

/** The stock of a paid proposal was given away: nothing changes, and all that was paid for it goes back, once. */
export const returnPaid = command({
  name: "edits.returnPaid",
  input: which,
  allow: "system",
  async run({ editId }, scene) {
    const known = await scene.tx.orderEdit.findUnique({ where: { id: editId } });
    const order = known && (await lockOrder(scene.tx, known.orderId));
    if (!order) return unknownEdit;
    const edit = await scene.tx.orderEdit.findUniqueOrThrow({ where: { id: editId } });
    if (edit.state !== "proposed") return ok({ number: order.number });
    await giveBackDifference(scene, order, edit.differenceMinor, edit.reason);
    return giveUp(scene, order, edit, "too_late");
  },
});

/** Nobody paid a proposal in time. */
export const lapseUnpaid = command({
  name: "edits.lapseUnpaid",
  input: which,
  allow: "system",
  async run({ editId }, scene) {
    const known = await scene.tx.orderEdit.findUnique({ where: { id: editId } });
    const order = known && (await lockOrder(scene.tx, known.orderId));
    if (!order) return unknownEdit;
    const edit = await scene.tx.orderEdit.findUniqueOrThrow({ where: { id: editId } });
    return giveUp(scene, order, edit, "unpaid");
  },
});

/** Something of an order left, was fetched, was cancelled or is asked for no longer: a proposal that it ends is over. */
export const reviewProposal = command({
  name: "edits.review",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, scene) {
    const { tx } = scene;
    const order = await lockOrder(tx, orderId);
    const edit = order && (await tx.orderEdit.findFirst({ where: { orderId, state: "proposed" } }));
    if (!order || !edit) return ok({ number: order?.number ?? "" });
    const request = edit.requestId && (await tx.paymentRequest.findUnique({ where: { id: edit.requestId } }));
    const possible = await stillPossible(scene, order, { ...edit, plan: edit.plan as unknown as EditPlan });
    if (request && request.state === "cancelled") return giveUp(scene, order, edit, "withdrawn");
    // What was paid is for whoever hears that it was.
    if (possible || (request && request.state === "paid")) return ok({ number: order.number });
    return giveUp(scene, order, edit, "too_late");
  },
});
