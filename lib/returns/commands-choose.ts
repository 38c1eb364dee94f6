import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockReturn, notNow, returnNotFound } from "./locked-return.ts";
import { refundWays } from "./schema.ts";

/**
 * A customer says on their own account how they want to be paid back: as they paid, which is what happens unless they say
 * otherwise, or as store credit (their express consent, C. consom. L221-24). They change their mind until it is settled.
 * Refuses `return_not_found` to anybody else, `return_moved_on`.
 */
export const chooseRefund = command({
  name: "returns.choose_refund",
  input: z.strictObject({ number: z.string().trim().max(20), as: z.enum(refundWays) }),
  allow: "anyone",
  async run({ number, as }, { tx, now, actor, audit }) {
    const found = await lockReturn(tx, number);
    const order = found && (await tx.order.findUniqueOrThrow({ where: { id: found.orderId } }));
    const isTheirs = actor.kind === "customer" && order?.accountId != null && order.accountId === idOf(actor);
    if (!found || !order || !isTheirs || found.wish !== "refund") return returnNotFound;
    if (!["announced", "received", "inspected"].includes(found.state)) return notNow(found);
    const was = found.creditAgreedAt ? "credit" : "original";
    if (was !== as)
      await tx.return.update({ where: { id: found.id }, data: { creditAgreedAt: as === "credit" ? now : null } });
    audit({ subject: `return:${number}`, changes: { refundAs: [was, as] } });
    return ok({ number: order.number, returnNumber: number, as });
  },
});
