import { z } from "zod";
import { system, visitor } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { orderToken } from "#lib/orders/order-token";
import { openPaymentRequest } from "#lib/orders/payment-request";
import { requestsOf } from "#lib/orders/queries-requests";
import { refundOf } from "#lib/orders/refund";
import { payRequest } from "#lib/orders/request-payment";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { visa } from "./a-payment.ts";
import { anHourLater } from "./a-split-order.ts";

const ask = command({
  name: "test.askForPayment",
  input: z.strictObject({ orderId: z.uuid(), amountMinor: z.int(), purpose: z.enum(["edit", "exchange"]) }),
  allow: "system",
  async run({ orderId, amountMinor, purpose }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    const expiresAt = new Date(scene.now.getTime() + 3 * 86_400_000);
    return ok(await openPaymentRequest(scene, order, { purpose, amountMinor, subjectId: null, expiresAt }));
  },
});

const giveBack = command({
  name: "test.giveBack",
  input: z.strictObject({ orderId: z.uuid(), amountMinor: z.int() }),
  allow: "system",
  async run({ orderId, amountMinor }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    return order ? ok(await refundOf(scene, order, amountMinor, "Geste")) : notFound;
  },
});

/** Money goes back of an order, whatever it is for. */
export const giveBackOf = (orderId: string, amountMinor: number) =>
  giveBack(system("test"), { orderId, amountMinor }, { now: anHourLater });

/** More money is asked for an order; whoever holds its link may pay it. */
export async function anAskedPayment(
  orderId: string,
  amountMinor: number,
  purpose: "edit" | "exchange" = "edit",
  now = anHourLater,
) {
  const asked = await ask(system("test"), { orderId, amountMinor, purpose }, { now });
  if (!asked.ok) throw new Error(asked.refusal.code);
  return byLink(orderId, asked.value, now);
}

/** A request as its customer meets it. */
export async function byLink(orderId: string, requestId: string, now = anHourLater) {
  const { number, placedAt } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
  const which = { number, token: orderToken(number, placedAt), requestId };
  return {
    requestId,
    which,
    pay: (paymentMethod = visa, at = now) =>
      payRequest(visitor, which, { paymentMethod, returnUrl: "http://localhost:3000/back" }, at),
    read: async () => {
      const request = (await requestsOf(orderId)).find(({ id }) => id === requestId);
      if (!request) throw new Error("nothing was asked for");
      return request;
    },
  };
}
