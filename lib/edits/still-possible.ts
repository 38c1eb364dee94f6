import { preparingOf } from "#lib/fulfilment/in-preparation";
import { system } from "#lib/kernel/actor";
import { type EditedOrder, editedOrder } from "#lib/orders/edited-order";
import type { LockedOrder } from "#lib/orders/locked-order";
import { orderMoneyOf } from "#lib/orders/order-money";
import { versionNow } from "#lib/orders/writing-versions";
import type { Transaction } from "#lib/platform/database";
import { deliveredUntouched, editable, mayShrink } from "./limits.ts";
import type { EditPlan } from "./schema.ts";

type Proposal = Readonly<{ baseVersion: number; totalMinor: number; differenceMinor: number; plan: EditPlan }>;

/**
 * What a locked order would come to with a proposal, if that can still be as it was shown: the order is the same version
 * at the same total, and nobody has begun with what it changes. Null when it cannot.
 */
export async function stillPossible(
  { tx, now }: Readonly<{ tx: Transaction; now: Date }>,
  order: LockedOrder,
  { baseVersion, totalMinor, differenceMinor, plan }: Proposal,
): Promise<EditedOrder | null> {
  if (!editable(order, system("edits"), now).ok) return null;
  if ((await versionNow(tx, order.id)) !== baseVersion || order.totalMinor !== totalMinor - differenceMinor)
    return null;
  const preparing = await preparingOf(tx, order.id);
  const shrinking = Object.keys(plan.money.kept).map((lineId) => order.lines.find(({ id }) => id === lineId));
  if (!shrinking.every((line) => line && mayShrink(order, line, preparing).ok)) return null;
  if (plan.redated && !deliveredUntouched(order, preparing).ok) return null;
  const digital = await tx.variant.findMany({
    where: { id: { in: order.lines.map(({ variantId }) => variantId) }, product: { shippingClass: "digital" } },
    select: { id: true },
  });
  const money = orderMoneyOf(order, (variantId) => digital.every(({ id }) => id !== variantId));
  const edited = editedOrder(money, plan.money);
  return edited.totalMinor === totalMinor ? edited : null;
}
