import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { creditDiscrepancies, storeCreditOf } from "#lib/credit/queries";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { makeGesture } from "#lib/orders/commands-gesture";
import { refundLines } from "#lib/orders/commands-refund";
import { approveRefund } from "#lib/orders/commands-refund-requests";
import { orderByNumber } from "#lib/orders/queries";
import { gesturesByCause, gesturesOf } from "#lib/orders/queries-gestures";
import { database } from "#lib/platform/database";
import { orderMails } from "#lib/processes/order-mails";
import { refundRequests } from "#lib/processes/refund-requests";
import { aRefundableOrder } from "#tests/support/a-refundable-order";
import { work } from "#tests/support/a-worker";
import { aShopThatApproves, mailsOf } from "#tests/support/asks-and-approves";
import { creditOfOrders } from "#tests/support/invariants-credit";
import { gesturesGiven } from "#tests/support/invariants-gestures";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-25T09:00:00Z");
const words = "Le colis est arrivé trois jours trop tard, pardon";

let nadia: Awaited<ReturnType<typeof aColleague>>;
let jeanne: Awaited<ReturnType<typeof aColleague>>;

beforeAll(async () => {
  ({ jeanne } = await aShopThatApproves());
  nadia = await aColleague("Nadia", "service_agent");
});

afterEach(async () => expect([...(await gesturesGiven()), ...(await creditOfOrders())]).toEqual([]));

let count = 0;
async function bought(unitGross: number, { quantity = 1, account = false } = {}) {
  count += 1;
  const order = await aRefundableOrder(`GESTURE-${count}`, { unitGross, quantity });
  const { orderId, lineId, number } = order;
  const accountId = newId();
  if (account) {
    const email = `${accountId}@courrier.example`;
    await database.account.create({
      data: { id: accountId, email, kind: "customer", name: "Camille", createdAt: now },
    });
    await database.order.update({ where: { id: orderId }, data: { accountId } });
  }
  const give = (amountMinor: number, pays: "refund" | "voucher" = "refund") =>
    makeGesture(nadia, { orderId, pays, amountMinor, reason: "late", cause: "carrier", words }, { now });
  const refund = (units: number) =>
    refundLines(system("test"), { orderId, lines: [{ lineId, quantity: units }], reason: "Rendu" }, { now });
  return { ...order, accountId, give, refund, read: () => orderByNumber(number) };
}

describe("a gesture", () => {
  test("of 15 € goes back to what paid the order, by a row that says why and at whose cost", async () => {
    const order = await bought(8_000);
    expect(await order.give(1_500)).toMatchObject({ ok: true, value: { outcome: "given", amountMinor: 1_500 } });
    expect(await order.read()).toMatchObject({ refunded: 1_500, parcels: [{ lines: [{ refunded: 0 }] }] });
    expect(await gesturesOf(order.orderId)).toMatchObject([
      { pays: "refund", amount: 1_500, reason: "late", cause: "carrier", actorName: "Nadia", approvedByName: null },
    ]);
    expect(await gesturesByCause(new Date("2026-11-01T00:00:00Z"))).toContainEqual(
      expect.objectContaining({ cause: "carrier" }),
    );
  });

  test("of a cent more waits for somebody else, and names both", async () => {
    const order = await bought(8_000);
    const asked = await order.give(1_501);
    if (!asked.ok || asked.value.outcome !== "waits") throw new Error(JSON.stringify(asked));
    expect(await approveRefund(jeanne, { id: asked.value.requestId }, { now })).toMatchObject({ ok: true });
    expect(await gesturesOf(order.orderId)).toMatchObject([
      { amount: 1_501, actorName: "Nadia", approvedByName: "Jeanne Bonnefoy" },
    ]);
  });

  test("is never more than what is left of what was paid", async () => {
    const order = await bought(1_000);
    await order.refund(1);
    expect(await order.give(1)).toMatchObject({ refusal: { code: "more_than_captured", leftMinor: 0 } });
  });

  test("is not given a second time with the goods: all of a line gives back what is left of it", async () => {
    const order = await bought(3_000, { quantity: 2 });
    await order.give(1_000);
    expect(await order.refund(1)).toMatchObject({ value: { amountMinor: 3_000 } });
    expect(await order.refund(1)).toMatchObject({ value: { amountMinor: 2_000 } });
    expect(await order.read()).toMatchObject({ total: 6_000, refunded: 6_000 });
  });

  test("as a voucher goes onto the customer's store credit, the order's money stays", async () => {
    const order = await bought(5_000, { account: true });
    expect(await order.give(1_500, "voucher")).toMatchObject({ ok: true });
    expect(await storeCreditOf(order.accountId)).toMatchObject({ balance: 1_500 });
    expect(await order.read()).toMatchObject({ refunded: 0 });
    expect(await creditDiscrepancies()).toEqual([]);
    const guest = await bought(5_000);
    expect(await guest.give(100, "voucher")).toMatchObject({ refusal: { code: "no_account" } });
  });

  test("is told to its customer once, in its own words; what waits is told to who may sign", async () => {
    const order = await bought(4_000);
    await order.give(700);
    await order.give(1_600);
    await work([...orderMails, ...refundRequests]);
    const told = (await mailsOf("order_gesture")).filter(({ subject }) => subject.includes(order.number));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(words);
    expect((await mailsOf("order_refunded")).filter(({ subject }) => subject.includes(order.number))).toEqual([]);
    const waits = (await mailsOf("refund_waits")).filter(({ subject }) => subject.includes(order.number));
    expect(waits.map(({ recipient }) => recipient)).toContain(`${jeanne.id}@bonnefoy.example`);
    expect(waits.map(({ recipient }) => recipient)).not.toContain(`${nadia.id}@bonnefoy.example`);
  });
});

test("of twenty gestures at once no more is given than one agent gives alone, nor than was paid", async () => {
  const agent = await aColleague("Inès", "service_agent");
  const order = await bought(40_000);
  const gesture = { orderId: order.orderId, pays: "refund", amountMinor: 1_500, reason: "late", cause: "us", words };
  const answers = await Promise.all(Array.from({ length: 24 }, () => makeGesture(agent, gesture, { now })));
  expect(answers.filter((answer) => answer.ok && answer.value.outcome === "given")).toHaveLength(20);
  expect(await order.read()).toMatchObject({ refunded: 30_000 });
});
