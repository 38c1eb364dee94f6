import type { z } from "zod";
import { hold } from "#lib/inventory/holds";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { giveBackDifference } from "#lib/orders/difference";
import { leftMinor } from "#lib/orders/disputed";
import type { LockedOrder } from "#lib/orders/locked-order";
import { openPaymentRequest } from "#lib/orders/payment-request";
import { tellOnTimeline } from "#lib/orders/timeline";
import { versionNow } from "#lib/orders/writing-versions";
import type { Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import { applyEdit } from "./applying.ts";
import { editProposed } from "./facts.ts";
import { planEdit } from "./planning.ts";
import type { EditPreview, wantedEdit } from "./schema.ts";

/** For so long a proposal waits for its payment, its stock held. */
const waitsMs = 24 * 60 * 60_000;

type Confirmed = Readonly<{
  wanted: z.output<typeof wantedEdit>;
  /** What the order was shown to cost with it, in cents. */
  totalMinor: number;
  reason: string;
}>;

/**
 * A locked order is edited as it was shown, in the caller's command: at once where that costs nothing more, and what it
 * costs less goes back once; else as a proposal that waits for its payment. Refuses `edit_pending` while another one
 * waits, `edit_total_changed` when it would cost something else than was shown, `more_than_captured`, `out_of_stock`, and what
 * `planEdit` refuses.
 */
export async function confirmEdit(scene: Scene, order: LockedOrder, { wanted, totalMinor, reason }: Confirmed) {
  const { tx, now, audit } = scene;
  if ((await tx.orderEdit.count({ where: { orderId: order.id, state: "proposed" } })) > 0)
    return refuse({ code: "edit_pending" });
  const planned = await planEdit(scene, order, wanted);
  if (!planned.ok) return planned;
  const preview = planned.value;
  if (preview.totalMinor !== totalMinor)
    return refuse({ code: "edit_total_changed", wasMinor: totalMinor, isMinor: preview.totalMinor });
  const { differenceMinor } = preview;
  if (-differenceMinor > leftMinor(order)) return refuse({ code: "more_than_captured", leftMinor: leftMinor(order) });

  const editId = newId();
  const expiresAt = new Date(now.getTime() + waitsMs);
  const demands = preview.comes.map(({ id, variantId, quantity }) => ({
    ...{ variantId, quantity },
    locationCode: preview.plan.coming[id]?.location ?? "",
  }));
  const held = await hold(tx, { attemptId: editId, demands, expiresAt, now });
  if (!held.ok) return held;
  tellStock(held.value, scene);
  const changes = { totalMinor: [order.totalMinor, preview.totalMinor] as const };
  audit({ subject: `order:${order.number}`, changes, reason });
  if (differenceMinor > 0) return propose(scene, order, { editId, preview, reason, expiresAt });

  const { plan, edited } = preview;
  const applied = await applyEdit(scene, order, { editId, plan, edited, reason });
  if (!applied.ok) return applied;
  if (differenceMinor < 0) await giveBackDifference(scene, order, -differenceMinor, reason);
  return ok({ number: order.number, state: "applied" as const, version: applied.value.version, differenceMinor });
}

type Proposed = Readonly<{ editId: string; preview: EditPreview; reason: string; expiresAt: Date }>;

async function propose(scene: Scene, order: LockedOrder, { editId, preview, reason, expiresAt }: Proposed) {
  const { tx, now, actor, record } = scene;
  const { differenceMinor, totalMinor, plan } = preview;
  const orderId = order.id;
  const baseVersion = await versionNow(tx, orderId);
  const asked = { purpose: "edit", amountMinor: differenceMinor, subjectId: editId, expiresAt } as const;
  const requestId = await openPaymentRequest(scene, order, asked);
  await tx.orderEdit.create({
    data: {
      ...{ id: editId, orderId, state: "proposed", baseVersion, differenceMinor, totalMinor, reason, requestId },
      plan: plan as unknown as Prisma.InputJsonValue,
      actorName: nameOf(actor),
      createdAt: now,
      expiresAt,
    },
  });
  const data = {
    editId,
    reason,
    differenceMinor,
    totalMinor,
    changes: plan.changes as unknown as Prisma.InputJsonValue,
  };
  await tellOnTimeline(scene, { orderId, kind: "edit_proposed", data });
  record(editProposed({ orderId, editId }));
  return ok({ number: order.number, state: "proposed" as const, version: baseVersion, differenceMinor });
}
