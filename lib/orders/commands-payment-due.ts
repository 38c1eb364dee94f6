import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockOrder, notFound } from "./locked-order.ts";
import { cancelPaymentRequest, openPaymentRequest } from "./payment-request.ts";

/** How long its customer has to pay again. */
const days = 7;

/**
 * Asks the customer of an order whose bank no longer gives what it kept aside to pay that sum again; what was asked for
 * before and is another sum by now is asked for no longer. Asking twice asks once. Refuses `order_not_found`.
 */
export const askForPaymentDue = command({
  name: "orders.askForPaymentDue",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "orders.cancel",
  async run({ orderId }, scene) {
    const { tx, now, audit } = scene;
    const order = await lockOrder(tx, orderId);
    if (!order) return notFound;
    const { number, authorisedMinor: amountMinor } = order;
    const isDue = order.paymentDueSince !== null && amountMinor > 0 && order.state !== "cancelled";
    const open = await tx.paymentRequest.findFirst({ where: { orderId, purpose: "payment_due", state: "open" } });
    if (open && isDue && open.amountMinor === amountMinor && open.expiresAt > now)
      return ok({ number, requestId: open.id });
    if (open) await cancelPaymentRequest(scene, open.id);
    if (!isDue) return ok({ number, requestId: null });
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    const asked = { purpose: "payment_due", amountMinor, subjectId: null, expiresAt } as const;
    const requestId = await openPaymentRequest(scene, order, asked);
    audit({ subject: `order:${number}`, changes: { paymentRequest: [null, amountMinor] } });
    return ok({ number, requestId });
  },
});
