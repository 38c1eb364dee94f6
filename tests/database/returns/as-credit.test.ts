import { beforeAll, expect, test } from "vitest";
import { storeCreditOf } from "#lib/credit/queries";
import { type Actor, visitor } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { chooseRefund } from "#lib/returns/commands-choose";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { settleReturn } from "#lib/returns/commands-settle";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnByNumber, returnsOf } from "#lib/returns/queries";
import { aShop } from "#tests/support/a-shop";
import { elsewhere } from "#tests/support/invariants-money";
import { aColleague } from "#tests/support/staff-actors";
import { aDeliveredOrder } from "./a-delivered-order.ts";

const now = new Date("2026-12-01T09:00:00Z");

beforeAll(aShop);

/** A lamp of 49 € that Camille, who has an account, withdrew from; here again and looked at by who pays it back. */
async function aReturnedLamp(email: string) {
  const agent = await aColleague("Nadia", "service_agent");
  const lead = await aColleague("Claire", "service_lead");
  const account = await database.account.create({ data: { email, name: "Camille", kind: "customer", createdAt: now } });
  const order = await aDeliveredOrder();
  await database.order.update({ where: { id: order.orderId }, data: { accountId: account.id } });
  const said = { number: order.number, token: order.token, name: "Camille Rousseau", email };
  await withdraw(visitor, { ...said, lines: [{ lineId: order.lamps, quantity: 1 }] }, { now });
  const [found] = await returnsOf(order.orderId);
  const number = found?.number ?? "";
  const camille: Actor = { kind: "customer", id: account.id, name: "Camille", email };
  const comesBack = async () => {
    await receiveReturn(agent, { number, location: "WEB" }, { now });
    const lines = [{ lineId: found?.lines[0]?.id ?? "", restocked: 1, damaged: 0 }];
    await inspectReturn(agent, { number, lines }, { now });
  };
  return { ...order, number, camille, comesBack, agent, lead };
}

test("a customer chooses store credit on their account, changes their mind, and is paid back as they chose last", async () => {
  const { orderId, number, camille, comesBack, agent } = await aReturnedLamp("choice@courrier.example");
  expect(await returnByNumber(number)).toMatchObject({ creditAgreedAt: null });
  expect(await chooseRefund(visitor, { number, as: "credit" }, { now })).toMatchObject({
    refusal: { code: "return_not_found" },
  });
  for (const as of ["credit", "original", "credit"]) await chooseRefund(camille, { number, as }, { now });
  await comesBack();
  expect(await settleReturn(agent, { number }, { now })).toMatchObject({ value: { amountMinor: 4_900 } });
  expect(await storeCreditOf(camille.kind === "customer" ? camille.id : "")).toMatchObject({ balance: 4_900 });
  expect(await orderById(orderId)).toMatchObject({ refunded: 4_900, tenders: [{ refunded: 0 }, { refunded: 4_900 }] });
  expect(await elsewhere()).toEqual([]);
  expect(await chooseRefund(camille, { number, as: "original" }, { now })).toMatchObject({
    refusal: { code: "return_moved_on" },
  });
});

test("what staff say that a customer agreed to takes the second person who looked at the goods", async () => {
  const { number, comesBack, agent, lead } = await aReturnedLamp("told@courrier.example");
  await comesBack();
  const asCredit = { wayOf: "phone", at: now.toISOString() };
  expect(await settleReturn(agent, { number, asCredit }, { now })).toMatchObject({
    refusal: { code: "needs_second_person" },
  });
  expect(await settleReturn(lead, { number, asCredit }, { now })).toMatchObject({ value: { amountMinor: 4_900 } });
});
