import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { storeCreditOf } from "#lib/credit/queries";
import { system } from "#lib/kernel/actor";
import { refundLines } from "#lib/orders/commands-refund";
import { confirmTransfer, takeTransfer } from "#lib/orders/commands-transfer";
import { transfersDue } from "#lib/orders/queries-transfers";
import { receivePaymentEvent } from "#lib/payments/commands";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { invoices } from "#lib/processes/invoices";
import { payments } from "#lib/processes/payments";
import { orderXray } from "#lib/xray/queries";
import { balances } from "#lib/xray/schema";
import { eventsAtProvider, refundsAtProvider, turn, withoutTheShop } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { aSplitOrder, anHourLater as now } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const settle = () => work([...captures, ...invoices, ...payments]);

/** Sent, collected and paid; `back` gives the vase of 30 € back. */
async function paid(name: string, options: Parameters<typeof aSplitOrder>[1] = {}) {
  const order = await aSplitOrder(name, options);
  const { orderId, send, hand, read } = order;
  await send();
  await hand();
  await settle();
  const { id: lineId } = await database.orderLine.findFirstOrThrow({ where: { orderId, sku: `${name}-VASE` } });
  const back = (more: object = {}) =>
    refundLines(system("test"), { orderId, lines: [{ lineId, quantity: 1 }], reason: "Abîmé", ...more }, { now });
  const journal = async () =>
    (await database.paymentEntry.findMany({ where: { orderId }, orderBy: { n: "asc" } })).map(
      ({ means, amountMinor }) => `${means} ${amountMinor}`,
    );
  const wrong = async () => (await orderXray((await read())?.number ?? ""))?.checks.filter((one) => !balances(one));
  const due = async () => {
    const number = (await read())?.number;
    return (await transfersDue()).find(({ orderNumber }) => orderNumber === number);
  };
  return { ...order, back, journal, wrong, due };
}

beforeAll(aShop);
afterEach(() => turn({}));

describe("a card that takes no refund any more", () => {
  test("has its money go by a transfer, which one person makes and another confirms, and every book says so", async () => {
    const [lucie, jeanne] = [await aColleague("Lucie", "accountant"), await aColleague("Jeanne", "owner")];
    const { back, read, journal, wrong, due } = await paid("CLOSED");
    await turn({ refundFailure: "expired_or_canceled_card" });
    await back();
    await settle();
    const transfer = await due();
    expect(transfer).toMatchObject({ amountMinor: 3_000, failureCode: "expired_or_canceled_card", ownerName: null });
    const tenderId = transfer?.tenderId ?? "";
    expect(await read()).toMatchObject({
      refunded: 3_000,
      tenders: [
        { kind: "card", refunded: 0, elsewhere: 3_000 },
        { kind: "transfer", amount: 0, refunded: 3_000, returning: 3_000, isElsewhere: true },
      ],
    });
    expect(await journal()).toEqual(["card 5490", "card 3000", "card -3000", "card 3000"]);
    expect(await wrong()).toEqual([]);
    expect(await brokenInvariants()).toEqual({});

    const paidOut = { tenderId, reference: "VIR 88213", wayOf: "phone" };
    expect(await confirmTransfer(lucie, paidOut, { now })).toMatchObject({ refusal: { code: "nobody_took_it" } });
    await takeTransfer(lucie, { tenderId }, { now });
    expect(await confirmTransfer(lucie, paidOut, { now })).toMatchObject({ refusal: { code: "own_request" } });
    expect(await confirmTransfer(jeanne, paidOut, { now })).toMatchObject({ value: { amountMinor: 3_000 } });
    expect(await confirmTransfer(jeanne, paidOut, { now })).toMatchObject({ refusal: { code: "order_not_found" } });
    await settle();
    expect((await journal()).at(-1)).toBe("transfer -3000");
    expect(await due()).toBeUndefined();
    expect(await wrong()).toEqual([]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("may say so days after it took the money: the same follows, once", async () => {
    const { intentId, back, read, due } = await paid("LATE");
    await back();
    await settle();
    const refund = (await refundsAtProvider()).find(({ payment_intent }) => payment_intent === intentId);
    await withoutTheShop(`standin/refunds/${refund?.id}/fail`, { reason: "lost_or_stolen_card" });
    for (const { id, type } of (await eventsAtProvider()).filter(({ data }) => data.object.id === refund?.id))
      await receivePaymentEvent(system("provider"), { id, type, intentId }, { now });
    await settle();
    expect(await due()).toMatchObject({ amountMinor: 3_000, failureCode: "lost_or_stolen_card" });
    expect(await read()).toMatchObject({ refunded: 3_000 });
    expect(await brokenInvariants()).toEqual({});
  });
});

describe("store credit instead of the card", () => {
  const asCredit = { wayOf: "phone", at: now.toISOString() };

  test("goes to the account of who agreed: the card keeps the rest, a gift card its own, and every book says so", async () => {
    const { orderId, back, read, journal, wrong } = await paid("CREDIT", { giftCardMinor: 6_000 });
    const { id: accountId } = await database.account.create({
      data: { email: "agreed@courrier.example", name: "Camille", kind: "customer", createdAt: now },
    });
    expect(await back({ asCredit })).toMatchObject({ refusal: { code: "no_account" } });
    await database.order.update({ where: { id: orderId }, data: { accountId } });
    expect(await back({ asCredit })).toMatchObject({ value: { amountMinor: 3_000 } });
    await settle();
    expect(await storeCreditOf(accountId)).toMatchObject({ balance: 2_490 });
    expect((await read())?.tenders).toMatchObject([
      { kind: "card", amount: 2_490, refunded: 0, elsewhere: 2_490 },
      { kind: "gift_card", refunded: 510 },
      { kind: "store_credit", amount: 0, refunded: 2_490, isElsewhere: true },
    ]);
    expect((await journal()).slice(-2)).toEqual(["gift_card -510", "store_credit -2490"]);
    expect(await database.refundElsewhere.findFirst({ where: { orderId } })).toMatchObject({
      agreedBy: "Camille Rousseau",
      agreedByWayOf: "phone",
      agreedAt: now,
    });
    expect(await wrong()).toEqual([]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("waits for somebody of another role, whatever it is worth", async () => {
    const agent = await aColleague("Claire", "service_agent");
    const { orderId } = await paid("ASKED");
    const { id: accountId } = await database.account.create({
      data: { email: "asked@courrier.example", name: "Camille", kind: "customer", createdAt: now },
    });
    await database.order.update({ where: { id: orderId }, data: { accountId } });
    const line = await database.orderLine.findFirstOrThrow({ where: { orderId } });
    const asked = { orderId, lines: [{ lineId: line.id, quantity: 1 }], reason: "Abîmé", asCredit };
    expect(await refundLines(agent, asked, { now })).toMatchObject({ value: { outcome: "waits" } });
  });
});
