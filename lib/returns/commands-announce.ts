import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { notFound } from "#lib/orders/locked-order";
import { command } from "#lib/platform/command";
import { lockTheirs } from "./lock-theirs.ts";
import { faults, units, whose, wishes } from "./schema.ts";
import { announce } from "./taking-back.ts";

/**
 * A customer, or staff for them, announces that something is not as it should be: repaired or paid back, under the legal
 * guarantee of two years. Refuses `order_not_found`, `line_not_found`, `not_so_many_left`, `not_received_yet`,
 * `guarantee_over`.
 */
export const announceReturn = command({
  name: "returns.announce",
  input: z.strictObject({ ...whose, lines: units, reason: z.enum(faults), wish: z.enum(wishes) }),
  allow: "anyone",
  async run({ number, token, lines, reason, wish }, scene) {
    const theirs = await lockTheirs(scene, { number, token });
    if (!theirs) return notFound;
    const { locked, order } = theirs;
    const today = dayOf(scene.now);
    for (const { lineId, quantity } of lines) {
      const line = order.lines.find(({ id }) => id === lineId);
      if (!line) return refuse({ code: "line_not_found", lineId });
      if (quantity > line.left) return refuse({ code: "not_so_many_left", lineId, left: line.left });
      if (!line.sent) return refuse({ code: "not_received_yet", lineId });
      if (line.guaranteeUntil !== null && line.guaranteeUntil < today)
        return refuse({ code: "guarantee_over", lineId, day: line.guaranteeUntil });
    }
    const returnNumber = await announce(scene, {
      orderId: order.id,
      withdrawalId: null,
      wish,
      lines: lines.map(({ lineId, quantity }) => ({
        orderLineId: lineId,
        variantId: locked.lines.find(({ id }) => id === lineId)?.variantId ?? "",
        quantity,
        reason,
      })),
    });
    scene.audit({ subject: `order:${number}`, changes: { return: [null, returnNumber] } });
    return ok({ number, returnNumber, token: order.token });
  },
});
