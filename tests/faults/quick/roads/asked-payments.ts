import { newId } from "#lib/kernel/ids";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aSplitOrder } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { anAskedPayment } from "#tests/support/an-asked-payment";
import { lastFact } from "../../quiet.ts";
import type { Road } from "../road.ts";

async function asked() {
  const order = await aSplitOrder(newId());
  return { order, request: await anAskedPayment(order.orderId, 1500), since: await lastFact() };
}

export const askedPaymentRoad: Road<Awaited<ReturnType<typeof asked>>> = {
  name: "more money is asked for by link and paid by card",
  prepare: asked,
  async go({ request, since }) {
    await request.pay();
    await work([...paymentRequests, ...payments], since);
  },
  async read({ order, request }) {
    const { state, intentId } = await request.read();
    const taken = (await intentsAtProvider()).find(({ id }) => id === intentId)?.amount_received ?? 0;
    return `${state}, taken ${taken}, order ${(await order.read())?.captured}`;
  },
  done: "paid, taken 1500, order 9990",
  undone: "open, taken 0, order 8490",
};
