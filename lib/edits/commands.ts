import { z } from "zod";
import { refuse } from "#lib/kernel/result";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { ownCancellingUntil } from "#lib/orders/own-cancelling";
import { command } from "#lib/platform/command";
import { confirmEdit } from "./confirming.ts";
import { giveUp } from "./giving-up.ts";
import { wantedEdit } from "./schema.ts";

/**
 * A colleague edits an order that nobody prepares yet (rule 5.4); store staff those of their own store. `totalMinor` is
 * the total that was shown. Refuses as `confirmEdit`.
 */
export const editOrder = command({
  name: "edits.edit",
  input: z.strictObject({
    orderId: z.uuid(),
    wanted: wantedEdit,
    totalMinor: z.int().min(0),
    reason: z.string().trim().min(3).max(200),
  }),
  allow: "orders.edit",
  async run({ orderId, ...confirmed }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    return order ? confirmEdit(scene, order, confirmed) : notFound;
  },
});

const ownReason = "Modifiée par son client";

/**
 * A customer edits their own order within half an hour, before anybody prepares it. A discount whose condition they break
 * is taken back: it was shown to them. Refuses `own_editing_over` besides what `confirmEdit` refuses.
 */
export const editOwnOrder = command({
  name: "edits.editOwn",
  input: z.strictObject({ number: z.string().max(40), wanted: wantedEdit, totalMinor: z.int().min(0) }),
  allow: "customer",
  async run({ number, wanted, totalMinor }, scene) {
    const { tx, now, actor } = scene;
    const found = await tx.order.findUnique({ where: { number }, select: { id: true, accountId: true } });
    if (!found || actor.kind !== "customer" || found.accountId !== actor.id) return notFound;
    const order = await lockOrder(tx, found.id);
    if (!order) return notFound;
    if (!ownCancellingUntil(order, now)) return refuse({ code: "own_editing_over" });
    const asShown = { ...wanted, discounts: "claw_back" as const };
    return confirmEdit(scene, order, { wanted: asShown, totalMinor, reason: ownReason });
  },
});

/** A colleague calls off an edit that waits for its payment. Refuses `order_not_found`, `no_edit_pending`. */
export const withdrawEdit = command({
  name: "edits.withdraw",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "orders.edit",
  async run({ orderId }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    const edit = await scene.tx.orderEdit.findFirst({ where: { orderId, state: "proposed" } });
    if (!edit) return refuse({ code: "no_edit_pending" });
    scene.audit({
      subject: `order:${order.number}`,
      changes: { edit: ["proposed", "withdrawn"] },
      reason: edit.reason,
    });
    return giveUp(scene, order, edit, "withdrawn");
  },
});
