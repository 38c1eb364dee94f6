import { system } from "#lib/kernel/actor";
import { cancelRequestsOf } from "#lib/orders/commands-request";
import { orderCancelled, requestWithdrawn } from "#lib/orders/facts";
import { closeAsked, sweepRequests } from "#lib/orders/request-payment";
import { every, whenever } from "#lib/platform/process";

const actor = system("payments");

/** What is asked for no longer can be paid no longer. */
export const paymentRequests = [
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
