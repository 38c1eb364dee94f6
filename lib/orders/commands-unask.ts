import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cancelPaymentRequest } from "./payment-request.ts";

/** A colleague asks for the money no longer. Refuses `payment_request_not_found`, `payment_not_asked`. */
export const cancelRequest = command({
  name: "orders.cancelRequest",
  input: z.strictObject({ requestId: z.uuid(), reason: z.string().trim().min(3).max(200) }),
  allow: "orders.cancel",
  async run({ requestId, reason }, scene) {
    const request = await scene.tx.paymentRequest.findUnique({
      where: { id: requestId },
      select: { order: { select: { number: true } } },
    });
    if (!request) return refuse({ code: "payment_request_not_found" });
    if (!(await cancelPaymentRequest(scene, requestId))) return refuse({ code: "payment_not_asked" });
    scene.audit({
      subject: `order:${request.order.number}`,
      changes: { paymentRequest: ["open", "cancelled"] },
      reason,
    });
    return ok({ number: request.order.number });
  },
});
