import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { intentStatuses, paidCard } from "#lib/payments/schema";
import { command } from "#lib/platform/command";
import { lockOrder, notFound } from "./locked-order.ts";
import { opensOrder } from "./order-token.ts";
import { cancelPaymentRequest } from "./payment-request.ts";
import { outcomeOf } from "./settling-request.ts";

const requestNotFound = refuse({ code: "payment_request_not_found" });

/**
 * Whoever holds the order's link, or the customer whose order it is, begins to pay what is asked for. Answers what the
 * payment is to be; refuses `order_not_found`, `payment_request_not_found`, and `payment_not_asked` once it was paid,
 * called off or its time is over.
 */
export const beginRequestPayment = command({
  name: "orders.beginRequestPayment",
  input: z.strictObject({ number: z.string().max(40), token: z.string().max(400).optional(), requestId: z.uuid() }),
  allow: "anyone",
  async run({ number, token, requestId }, { tx, now, actor }) {
    const order = await tx.order.findUnique({ where: { number }, select: { id: true, accountId: true } });
    const mine = actor.kind === "customer" && order?.accountId === actor.id;
    if (!order || !(mine || (token && opensOrder(token, number, now)))) return notFound;
    const request = await tx.paymentRequest.findFirst({ where: { id: requestId, orderId: order.id } });
    if (!request) return requestNotFound;
    const { state, amountMinor, intentId } = request;
    if (state !== "open" || request.expiresAt <= now) return refuse({ code: "payment_not_asked", state });
    return ok({ amountMinor, intentId });
  },
});

/** Writes down which payment answers a request, before anybody may pay it. Answers whether it is still asked for. */
export const noteRequestIntent = command({
  name: "orders.noteRequestIntent",
  input: z.strictObject({ requestId: z.uuid(), intentId: z.string().max(255) }),
  allow: "system",
  async run({ requestId, intentId }, { tx }) {
    await tx.paymentRequest.updateMany({ where: { id: requestId, state: "open", intentId: null }, data: { intentId } });
    const request = await tx.paymentRequest.findUniqueOrThrow({ where: { id: requestId } });
    return ok({ isAsked: request.state === "open" && request.intentId === intentId });
  },
});

/**
 * Brings a request to what the provider says of its payment, whoever asks: the browser's return, the webhook, the sweep.
 * The order's row is locked, so that one comes after the other. Refuses `payment_request_not_found`, `not_this_payment`.
 */
export const settleRequest = command({
  name: "orders.settleRequest",
  input: z.strictObject({
    requestId: z.uuid(),
    intent: z
      .object({
        id: z.string(),
        status: z.enum(intentStatuses),
        amountReceivedMinor: z.int(),
        currency: z.string(),
        requestId: z.string().nullable(),
        card: paidCard.nullable(),
        actionUrl: z.string().nullable(),
        declineCode: z.string().nullable(),
      })
      .nullable(),
  }),
  allow: "system",
  async run({ requestId, intent }, scene) {
    const { tx } = scene;
    const known = await tx.paymentRequest.findUnique({ where: { id: requestId }, select: { orderId: true } });
    const order = known && (await lockOrder(tx, known.orderId));
    if (!order) return requestNotFound;
    if (intent && intent.requestId !== requestId) return refuse({ code: "not_this_payment" });
    const request = await tx.paymentRequest.findUniqueOrThrow({ where: { id: requestId } });
    return ok(await outcomeOf(scene, order, request, intent));
  },
});

/** An order that will not be asks for nothing any more. */
export const cancelRequestsOf = command({
  name: "orders.cancelRequestsOf",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    const open = await scene.tx.paymentRequest.findMany({ where: { orderId, state: "open" }, select: { id: true } });
    for (const { id } of open) await cancelPaymentRequest(scene, id);
    return ok({ cancelled: open.length });
  },
});
