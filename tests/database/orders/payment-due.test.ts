import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { system } from "#lib/kernel/actor";
import { askForPaymentDue } from "#lib/orders/commands-payment-due";
import { ordersDesk } from "#lib/orders/desk-queries";
import { requestsOf } from "#lib/orders/queries-requests";
import { sweepRequests } from "#lib/orders/request-payment";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { captures } from "#lib/processes/captures";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { turn } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { anHourLater, aSplitOrder } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { byLink } from "#tests/support/an-asked-payment";
import { brokenInvariants } from "#tests/support/invariants";

const follow = () => work([...captures, ...paymentRequests, ...payments]);
const mails = (name: string) =>
  database.mail.findMany({ where: { template: "payment_asked", text: { contains: name } } });

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});
beforeEach(() => turn({ authorisationsEnd: true }));
afterEach(() => turn({}));

/** The first parcel has left, and the bank gave nothing for it. */
async function anUnsecuredOrder(name: string) {
  await turn({});
  const order = await aSplitOrder(name);
  await order.send();
  await turn({ authorisationsEnd: true });
  await follow();
  const [request] = await requestsOf(order.orderId);
  if (!request) throw new Error("nobody was asked to pay again");
  return { ...order, request, link: await byLink(order.orderId, request.id) };
}

test("une banque a tout relâché : sa cliente est invitée à payer à nouveau, paie, et la suite peut partir", async () => {
  const order = await anUnsecuredOrder("DUE");
  expect(order.request).toMatchObject({ purpose: "payment_due", amountMinor: 8_490, state: "open" });
  const number = order.link.which.number;
  expect(await mails(number)).toHaveLength(1);
  expect((await ordersDesk({ paymentDue: true })).items[0]).toMatchObject({ id: order.orderId, dueAsked: "open" });
  expect(await brokenInvariants()).toEqual({});

  expect(await order.link.pay()).toMatchObject({ ok: true, value: { state: "paid" } });
  await follow();
  expect(await order.read()).toMatchObject({ captured: 8_490, authorised: 0, refunded: 0, paymentDue: false });
  expect(await order.atProvider()).toMatchObject({ status: "canceled", amount_received: 0 });
  expect(await order.hand()).toMatchObject({ ok: true });
  await follow();
  const before = await order.captures();
  expect(before.filter(({ state }) => state === "done")).toMatchObject([{ amountMinor: 8_490, parcelId: null }]);
  expect(await brokenInvariants()).toEqual({});
});

test("ce qui est annulé entre-temps n’est plus demandé : le reste l’est, une fois", async () => {
  const order = await anUnsecuredOrder("LESS");
  await order.cancel(order.parcels.collected);
  await follow();
  await askForPaymentDue(system("test"), { orderId: order.orderId }, { now: anHourLater });
  const requests = await requestsOf(order.orderId);
  expect(requests).toMatchObject([
    { amountMinor: 8_490, state: "cancelled" },
    { amountMinor: 5_490, state: "open" },
  ]);
  expect(await order.link.pay()).toMatchObject({ refusal: { code: "payment_not_asked" } });
  const link = await byLink(order.orderId, requests[1]?.id ?? "");
  expect(await link.pay()).toMatchObject({ ok: true, value: { state: "paid" } });
  await follow();
  expect(await order.read()).toMatchObject({ captured: 8_490, refunded: 3_000, released: 3_000, authorised: 0 });
  expect(await brokenInvariants()).toEqual({});
});

test("sans réponse, on le voit dans la liste et on demande à nouveau", async () => {
  const order = await anUnsecuredOrder("SILENT");
  const later = new Date(anHourLater.getTime() + 8 * 86_400_000);
  await sweepRequests(later);
  const find = async () =>
    (await ordersDesk({ paymentDue: true })).items.find(({ id }) => id === order.orderId)?.dueAsked;
  expect(await find()).toBe("lapsed");
  await askForPaymentDue(system("test"), { orderId: order.orderId }, { now: later });
  expect(await find()).toBe("open");
});
