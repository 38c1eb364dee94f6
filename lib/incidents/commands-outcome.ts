import { z } from "zod";
import { giftCardToSend } from "#lib/credit/facts";
import { issueCard } from "#lib/credit/issuing";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { outcomes } from "./schema.ts";

/**
 * Writes down what became of one order of a decided incident, once; a voucher is issued with it and its code goes to
 * the customer by mail. Answers false when it was written down already.
 */
export const closeIncidentOrder = command({
  name: "incident.close_order",
  input: z.strictObject({
    incidentId: z.uuid(),
    orderId: z.uuid(),
    outcome: z.enum(outcomes),
  }),
  allow: "system",
  async run({ incidentId, orderId, outcome }, { tx, now, actor, record }) {
    const { count } = await tx.incidentOrder.updateMany({
      where: {
        incidentId,
        orderId,
        OR: [{ outcome: null }, { outcome: outcome === "authorisation_expired" ? null : "authorisation_expired" }],
      },
      data: { outcome },
    });
    if (count === 0) return ok({ first: false });
    if (outcome === "cancelled_with_voucher") {
      const { voucherMinor } = await tx.priceIncident.findUniqueOrThrow({ where: { id: incidentId } });
      const { email, locale, number } = await tx.order.findUniqueOrThrow({ where: { id: orderId } });
      const { creditId } = await issueCard(
        { tx, now, actor },
        { amountMinor: voucherMinor ?? 0, reason: `incident ${incidentId}, ${number}` },
      );
      record(giftCardToSend({ creditId, recipient: email, locale: locale === "en" ? "en" : "fr" }));
    }
    return ok({ first: true });
  },
});
