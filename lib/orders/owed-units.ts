import { ok, refuse } from "#lib/kernel/result";
import { disputed, isDisputed, leftMinor } from "./disputed.ts";
import { type LockedOrder, paidElsewhere } from "./locked-order.ts";
import { refundShare } from "./refund-share.ts";

export type Units = Readonly<{
  lines: readonly Readonly<{ lineId: string; quantity: number }>[];
  /** Of what was paid for the delivery. */
  deliveryMinor: number;
  /** Withheld for wear beyond what it takes to try a thing; spread over the units from the first on. */
  deductionMinor?: number;
}>;

/** What keeps any money from going back: refuses `order_held`, `paid_elsewhere`, `disputed`. */
export function givable(order: LockedOrder) {
  if (order.heldSince) return refuse({ code: "order_held" });
  if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });
  return isDisputed(order) ? disputed : ok(order);
}

/**
 * What some units of a locked order give back, line by line, in cents: their paid share, less a deduction, less what of
 * it went back as a gesture before, for nobody is given more than they paid (rule 5.4). Refuses as `givable`, and
 * `line_not_found`, `more_than_bought`, `delivery_already_refunded`, `nothing_to_refund`, `more_than_captured`.
 */
export function owedFor(order: LockedOrder, { lines, deliveryMinor, deductionMinor = 0 }: Units) {
  const may = givable(order);
  if (!may.ok) return may;
  if (deliveryMinor > 0 && order.deliveryRefundedMinor > 0) return refuse({ code: "delivery_already_refunded" });

  const shares: { lineId: string; quantity: number; amountMinor: number }[] = [];
  for (const { lineId, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line || shares.some((share) => share.lineId === lineId)) return refuse({ code: "line_not_found", lineId });
    if (line.refundedQuantity + quantity > line.quantity)
      return refuse({ code: "more_than_bought", lineId, left: line.quantity - line.refundedQuantity });
    shares.push({ lineId, quantity, amountMinor: refundShare(line, quantity) });
  }
  const left = leftMinor(order);
  const owedMinor = shares.reduce((sum, { amountMinor }) => sum + amountMinor, deliveryMinor) - deductionMinor;
  const givenMinor = Math.min(Math.max(owedMinor - left, 0), looseMinor(order));
  let withheldMinor = deductionMinor + givenMinor;
  const kept = shares.map((share) => {
    const keptMinor = Math.min(withheldMinor, share.amountMinor);
    withheldMinor -= keptMinor;
    return { ...share, amountMinor: share.amountMinor - keptMinor };
  });
  const amountMinor = kept.reduce((sum, share) => sum + share.amountMinor, deliveryMinor);
  if (amountMinor <= 0) return refuse({ code: "nothing_to_refund" });
  if (amountMinor > left) return refuse({ code: "more_than_captured", leftMinor: left });
  return ok({ amountMinor, lines: kept });
}

/** What went back of an order for none of its lines, not for its delivery, and by no edit: gestures. */
const looseMinor = ({ refundedMinor, deliveryRefundedMinor, reducedMinor, lines }: LockedOrder): number =>
  Math.max(
    0,
    lines.reduce((rest, line) => rest - line.refundedMinor, refundedMinor - deliveryRefundedMinor - reducedMinor),
  );
