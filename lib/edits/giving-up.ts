import { releaseHolds } from "#lib/inventory/holds";
import { tellStock } from "#lib/inventory/tell-stock";
import { ok } from "#lib/kernel/result";
import type { LockedOrder } from "#lib/orders/locked-order";
import { cancelPaymentRequest } from "#lib/orders/payment-request";
import { tellOnTimeline } from "#lib/orders/timeline";
import type { Scene } from "#lib/platform/command";
import { editGivenUp } from "./facts.ts";
import { mayBecome } from "./states.ts";

type Waiting = Awaited<ReturnType<Scene["tx"]["orderEdit"]["findUniqueOrThrow"]>>;

/** Why a proposal will not be: somebody called it off, nobody paid in time, or the order was faster than the payment. */
export type Why = "withdrawn" | "unpaid" | "too_late";

/**
 * A proposal will not be, in the caller's command: its stock is free, nothing is asked for any more, the order stays as it
 * is and says so. Does nothing to one that is over.
 */
export async function giveUp(scene: Scene, order: LockedOrder, edit: Waiting, why: Why) {
  const { tx, now, record } = scene;
  const state = why === "withdrawn" ? "withdrawn" : "lapsed";
  if (!mayBecome(edit.state, state)) return ok({ number: order.number });
  const { id: editId, differenceMinor, reason } = edit;
  await tx.orderEdit.update({ where: { id: editId }, data: { state, settledAt: now } });
  if (edit.requestId) await cancelPaymentRequest(scene, edit.requestId);
  tellStock(await releaseHolds(tx, editId, now), scene);
  await tellOnTimeline(scene, {
    orderId: order.id,
    kind: "edit_lapsed",
    data: { editId, why, differenceMinor, reason },
  });
  record(editGivenUp({ orderId: order.id, editId, why }));
  return ok({ number: order.number });
}
