import type { Day } from "#lib/kernel/local-time";
import { refuse } from "#lib/kernel/result";
import type { LockedOrder } from "#lib/orders/locked-order";
import type { ReturnableOrder, ReturnReason, Units } from "./schema.ts";

/** What stands against sending these units back as faulty, if anything: they left, and are under guarantee (law L13). */
export function refusalOfFault(order: ReturnableOrder, asked: Units, today: Day) {
  for (const { lineId, quantity } of asked) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line) return refuse({ code: "line_not_found", lineId });
    if (quantity > line.left) return refuse({ code: "not_so_many_left", lineId, left: line.left });
    if (!line.sent) return refuse({ code: "not_received_yet", lineId });
    if (line.guaranteeUntil !== null && line.guaranteeUntil < today)
      return refuse({ code: "guarantee_over", lineId, day: line.guaranteeUntil });
  }
  return null;
}

/** The lines of a return, as it is announced. */
export const linesBack = (order: LockedOrder, asked: Units, reason: ReturnReason) =>
  asked.map(({ lineId, quantity }) => ({
    orderLineId: lineId,
    variantId: order.lines.find(({ id }) => id === lineId)?.variantId ?? "",
    quantity,
    reason,
  }));
