import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok } from "#lib/kernel/result";
import { notFound } from "#lib/orders/locked-order";
import { command } from "#lib/platform/command";
import { linesBack, refusalOfFault } from "./announcing.ts";
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
    const no = refusalOfFault(order, lines, dayOf(scene.now));
    if (no) return no;
    const { number: returnNumber } = await announce(scene, {
      orderId: order.id,
      withdrawalId: null,
      wish,
      lines: linesBack(locked, lines, reason),
    });
    scene.audit({ subject: `order:${number}`, changes: { return: [null, returnNumber] } });
    return ok({ number, returnNumber, token: order.token });
  },
});
