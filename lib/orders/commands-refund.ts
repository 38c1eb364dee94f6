import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockOrder, notFound } from "./locked-order.ts";
import { refundUnitsOf } from "./refunding-units.ts";

/** Above this, a second person must approve (permissions.md). */
export const aloneUpToMinor = 50_000;

/**
 * Gives back the paid share of some units, and the delivery if asked (rule 5.4). The order's row is locked first, so of
 * many refunds at once only those that fit what is left captured succeed (PAY-14). Refuses as `refundUnitsOf`.
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
    const order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    const deliveryMinor = includeDelivery ? order.deliveryMinor : 0;
    const refunded = await refundUnitsOf(scene, order, { lines, deliveryMinor, reason, mostMinor: aloneUpToMinor });
    if (!refunded.ok) return refunded;
    const { amountMinor } = refunded.value;
    scene.audit({
      subject: `order:${order.number}`,
      changes: { refundedMinor: [order.refundedMinor, order.refundedMinor + amountMinor] },
      reason,
    });
    return ok({ number: order.number, amountMinor });
  },
});
