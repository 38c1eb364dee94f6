import { system } from "#lib/kernel/actor";
import { askForPaymentDue } from "#lib/orders/commands-payment-due";
import { cancelRequestsOf } from "#lib/orders/commands-request";
import {
  orderCancelled,
  orderRefunded,
  paymentDue,
  paymentRequested,
  requestReturned,
  requestWithdrawn,
} from "#lib/orders/facts";
import { orderById } from "#lib/orders/queries";
import { requestById } from "#lib/orders/queries-requests";
import { closeAsked, payWithSavedCard, sweepRequests } from "#lib/orders/request-payment";
import { shopUrl } from "#lib/platform/env";
import { every, whenever } from "#lib/platform/process";
import { writeOfOrder } from "./order-mails.ts";

const actor = system("payments");

/** What follows from money that is still due: its customer is asked, and what is asked for no longer can be paid no longer. */
export const paymentRequests = [
  whenever(paymentDue, {
    "ask its customer to pay again": ({ orderId }, { now }) => askForPaymentDue(actor, { orderId }, { now }),
  }),
  whenever(orderRefunded, {
    "ask for what is still due": ({ orderId }, { now }) => askForPaymentDue(actor, { orderId }, { now }),
  }),
  whenever(paymentRequested, {
    "pay with the card they keep, or mail the link": async ({ orderId, requestId }, context) => {
      if (await payWithSavedCard(requestId, context.now)) return;
      const [order, request] = await Promise.all([orderById(orderId), requestById(requestId)]);
      if (!order || request?.state !== "open") return;
      const { locale, number, token } = order;
      const query = new URLSearchParams({ token, request: requestId });
      const payUrl = `${shopUrl()}/${locale}/orders/${number}/pay?${query}`;
      await writeOfOrder("payment_asked", order, context, { request, payUrl });
    },
  }),
  whenever(requestReturned, {
    "mail that it goes back": async ({ orderId, amountMinor }, context) =>
      writeOfOrder("request_returned", await orderById(orderId), context, { amountMinor }),
  }),
  whenever(requestWithdrawn, {
    "close its payment": ({ requestId }, { now }) => closeAsked(requestId, now),
  }),
  whenever(orderCancelled, {
    "ask for nothing more": ({ orderId }, { now }) => cancelRequestsOf(actor, { orderId }, { now }),
  }),
];

export const paymentRequestTerms = [
  every("settle what was asked for by link, and end what nobody paid", { seconds: 300 }, sweepRequests),
];
