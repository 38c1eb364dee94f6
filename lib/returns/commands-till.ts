import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { giveBackAtTill, tillSlip } from "#lib/orders/till";
import { command } from "#lib/platform/command";
import { lockReturn, notNow, notTheirs, returnNotFound } from "./locked-return.ts";

/**
 * What a settled return owes back of money that a till received was given back at the till of the store that took it in;
 * its slip says so. Refuses `return_not_found`, `other_store`, `return_moved_on`, `order_not_found`, `nothing_to_return`.
 */
export const giveBackHere = command({
  name: "returns.give_back_here",
  input: z.strictObject({ number: z.string().trim().max(20), reference: tillSlip.shape.reference }),
  allow: "returns.settle",
  async run({ number, reference }, scene) {
    const found = await lockReturn(scene.tx, number);
    if (!found) return returnNotFound;
    const elsewhere = notTheirs(scene, found);
    if (elsewhere) return elsewhere;
    if (found.state !== "settled") return notNow(found);
    const order = await lockOrder(scene.tx, found.orderId);
    if (!order) return notFound;
    const given = await giveBackAtTill(scene, order, reference);
    if (!given.ok) return given;
    scene.audit({
      subject: `return:${number}`,
      changes: { returningMinor: [given.value.amountMinor, 0] },
      reason: reference,
    });
    return ok({ number, amountMinor: given.value.amountMinor });
  },
});
