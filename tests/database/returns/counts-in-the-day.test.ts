import { beforeAll, expect, test } from "vitest";
import { visitor } from "#lib/kernel/actor";
import { refundLines } from "#lib/orders/commands-refund";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { settleReturn } from "#lib/returns/commands-settle";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnsOf } from "#lib/returns/queries";
import { aRefundableOrder } from "#tests/support/a-refundable-order";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";
import { aDeliveredOrder } from "./a-delivered-order.ts";

const now = new Date("2026-12-01T09:00:00Z");
type Staff = Awaited<ReturnType<typeof aColleague>>;

beforeAll(aShop);

/** Two lamps of 49 € that came back, and that these people looked at and pay back. */
async function paysBack(inspector: Staff, payer: Staff) {
  const { orderId, number, token, lamps } = await aDeliveredOrder();
  const said = { number, token, name: "Camille Rousseau", email: "camille@courrier.example" };
  await withdraw(visitor, { ...said, lines: [{ lineId: lamps, quantity: 2 }] }, { now });
  const [back] = await returnsOf(orderId);
  const lineId = back?.lines[0]?.id ?? "";
  await receiveReturn(inspector, { number: back?.number, location: "WEB" }, { now });
  await inspectReturn(inspector, { number: back?.number, lines: [{ lineId, restocked: 2, damaged: 0 }] }, { now });
  return settleReturn(payer, { number: back?.number }, { now });
}

test("what an agent pays back for returns counts in their day, but not what a colleague of another role looked at", async () => {
  const agent = await aColleague("Nadia", "service_agent");
  const lead = await aColleague("Claire", "service_lead");
  const { orderId, lineId } = await aRefundableOrder("THE-DAY", { unitGross: 9_900 });
  for (const inspector of [lead, agent, agent]) expect(await paysBack(inspector, agent)).toMatchObject({ ok: true });
  const last = { orderId, lines: [{ lineId, quantity: 1 }], reason: "Abîmé" };
  expect(await refundLines(agent, last, { now })).toMatchObject({ value: { outcome: "given" } });
  expect(await paysBack(agent, agent)).toMatchObject({ refusal: { code: "needs_second_person", limitMinor: 500 } });
});
