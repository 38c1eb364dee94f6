import { z } from "zod";
import { takeBackCards } from "#lib/credit/taking-back";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockOrder, notFound, paidElsewhere } from "./locked-order.ts";
import { refundOf } from "./refund.ts";
import { refundShare } from "./refund-share.ts";

/** Above this, a second person must approve (permissions.md); until that desk exists such a refund is refused. */
const aloneUpToMinor = 50_000;

/**
 * Gives back the paid share of some units, and the delivery if asked (rule 5.4). The order's row is locked first, so of
 * many refunds at once only those that fit what is left captured succeed (PAY-14). A gift card is given back unused.
 */
export const refundLines = command({
  name: "orders.refundLines",
  input: z.strictObject({
    orderId: z.uuid(),
    lines: z.array(z.strictObject({ lineId: z.uuid(), quantity: z.int().min(1).max(999) })).max(100),
    includeDelivery: z.boolean().default(false),
    reason: z.string().trim().min(3).max(200),
  }),
  allow: "orders.refund",
  async run({ orderId, lines, includeDelivery, reason }, scene) {
    const { tx, audit } = scene;
    const order = await lockOrder(tx, orderId);
    if (!order) return notFound;
    if (order.heldSince) return refuse({ code: "order_held" });
    if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });

    let amountMinor = 0;
    for (const { lineId, quantity } of lines) {
      const line = order.lines.find(({ id }) => id === lineId);
      if (!line) return refuse({ code: "line_not_found", lineId });
      if (line.refundedQuantity + quantity > line.quantity) {
        return refuse({ code: "more_than_bought", lineId, left: line.quantity - line.refundedQuantity });
      }
      const shareMinor = refundShare(line, quantity);
      amountMinor += shareMinor;
      await tx.orderLine.update({
        where: { id: lineId },
        data: { refundedQuantity: { increment: quantity }, refundedMinor: { increment: shareMinor } },
      });
    }
    if (includeDelivery) {
      if (order.deliveryRefundedMinor > 0) return refuse({ code: "delivery_already_refunded" });
      amountMinor += order.deliveryMinor;
      await tx.order.update({ where: { id: orderId }, data: { deliveryRefundedMinor: order.deliveryMinor } });
    }
    const leftMinor = order.capturedMinor - order.refundedMinor;
    if (amountMinor <= 0) return refuse({ code: "nothing_to_refund" });
    if (amountMinor > leftMinor) return refuse({ code: "more_than_captured", leftMinor });
    if (amountMinor > aloneUpToMinor) return refuse({ code: "needs_second_person", limitMinor: aloneUpToMinor });

    const cards = await takeBackCards(
      scene,
      lines.map(({ lineId, quantity }) => ({ orderLineId: lineId, quantity })),
      reason,
    );
    if (!cards.ok) return cards;
    await refundOf(scene, order, amountMinor, reason);
    audit({
      subject: `order:${order.number}`,
      changes: { refundedMinor: [order.refundedMinor, order.refundedMinor + amountMinor] },
      reason,
    });
    return ok({ number: order.number, amountMinor });
  },
});
