import { takeBackCards } from "#lib/credit/taking-back";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { disputed, isDisputed, leftMinor } from "./disputed.ts";
import { type LockedOrder, paidElsewhere } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { refundShare } from "./refund-share.ts";

type Units = Readonly<{
  lines: readonly Readonly<{ lineId: string; quantity: number }>[];
  /** Of what was paid for the delivery. */
  deliveryMinor: number;
  /** Withheld for wear beyond what it takes to try a thing; spread over the units from the first on. */
  deductionMinor?: number;
  reason: string;
  /** The most that may go back; more needs a second person. Null: as much as was paid. */
  mostMinor: number | null;
}>;

/**
 * Gives back the paid share of some units of a locked order, less a deduction, and of its delivery, in the caller's
 * command (rule 5.4); a gift card is given back unused. Refuses `order_held`, `paid_elsewhere`, `disputed`, `line_not_found`,
 * `more_than_bought`, `delivery_already_refunded`, `nothing_to_refund`, `more_than_captured`, `needs_second_person`.
 */
export async function refundUnitsOf(scene: Scene, order: LockedOrder, asked: Units) {
  const { tx } = scene;
  const { lines, deliveryMinor, deductionMinor = 0, reason, mostMinor } = asked;
  if (order.heldSince) return refuse({ code: "order_held" });
  if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });
  if (isDisputed(order)) return disputed;

  let amountMinor = 0;
  let withheldMinor = deductionMinor;
  for (const { lineId, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line) return refuse({ code: "line_not_found", lineId });
    if (line.refundedQuantity + quantity > line.quantity) {
      return refuse({ code: "more_than_bought", lineId, left: line.quantity - line.refundedQuantity });
    }
    const shareMinor = refundShare(line, quantity);
    const keptMinor = Math.min(withheldMinor, shareMinor);
    withheldMinor -= keptMinor;
    amountMinor += shareMinor - keptMinor;
    await tx.orderLine.update({
      where: { id: lineId },
      data: { refundedQuantity: { increment: quantity }, refundedMinor: { increment: shareMinor - keptMinor } },
    });
  }
  if (deliveryMinor > 0) {
    if (order.deliveryRefundedMinor > 0) return refuse({ code: "delivery_already_refunded" });
    amountMinor += deliveryMinor;
    await tx.order.update({ where: { id: order.id }, data: { deliveryRefundedMinor: deliveryMinor } });
  }
  const left = leftMinor(order);
  if (amountMinor <= 0) return refuse({ code: "nothing_to_refund" });
  if (amountMinor > left) return refuse({ code: "more_than_captured", leftMinor: left });
  if (mostMinor !== null && amountMinor > mostMinor)
    return refuse({ code: "needs_second_person", limitMinor: mostMinor });

  const cards = await takeBackCards(
    scene,
    lines.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity })),
    reason,
  );
  if (!cards.ok) return cards;
  await refundOf(scene, order, amountMinor, reason);
  return ok({ amountMinor });
}
