import { beforeAll, describe, expect, test } from "vitest";
import { visitor } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { paysBack } from "#lib/orders/queries-return-ceiling";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { settleReturn, settleReturnSigned } from "#lib/returns/commands-settle";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnByNumber, returnsOf } from "#lib/returns/queries";
import { aShop } from "#tests/support/a-shop";
import { aColleague, type Colleague } from "#tests/support/staff-actors";
import { aPayer, type How, ownPassword, refusals, whoSettles } from "#tests/support/who-settles";
import { aDeliveredOrder } from "./a-delivered-order.ts";

const now = new Date("2026-12-01T09:00:00Z");

let nadia: Colleague;

beforeAll(async () => {
  await aShop();
  nadia = await aColleague("Nadia", "service_agent");
});

/** One lamp at so much, withdrawn from, here again and looked at by this colleague. */
async function aReturn(unitGross: number, inspector: Colleague) {
  const { orderId, number: ordered, token, lamps } = await aDeliveredOrder({ unitGross });
  const said = { number: ordered, token, name: "Camille Rousseau", email: "camille@courrier.example" };
  await withdraw(visitor, { ...said, lines: [{ lineId: lamps, quantity: 1 }] }, { now });
  const [found] = await returnsOf(orderId);
  const number = found?.number ?? "";
  const lines = [{ lineId: found?.lines[0]?.id ?? "", restocked: 1, damaged: 0 }];
  await receiveReturn(inspector, { number, location: inspector.storeCodes[0] ?? "WEB" }, { now });
  expect(await inspectReturn(inspector, { number, lines }, { now })).toMatchObject({ ok: true });
  return { orderId, number };
}

/** What their screen says of it before anything is pressed. */
const shown = (payer: Colleague, amountMinor: number) => paysBack(payer, { inspectedById: payer.id, amountMinor }, now);

describe.each(whoSettles)("a return, for %s who looked at it too", (role, small, middle, large) => {
  test.each<readonly [euros: number, how: How]>([
    [100, small],
    [500, middle],
    [600, large],
  ])("of %i €: %s", async (euros, how) => {
    const payer = await aPayer(role);
    const { orderId, number } = await aReturn(euros * 100, how === "never" ? nadia : payer);
    const answer = await settleReturn(payer, { number }, { now });
    if (how === "alone") return expect(answer).toMatchObject({ value: { amountMinor: euros * 100 } });
    expect(answer).toMatchObject({ refusal: refusals[how] });
    if (how === "second") expect(await shown(payer, euros * 100)).toMatchObject({ isSigned: false, over: {} });

    const signing = { number, ownPassword };
    if (how !== "signed")
      return expect(await settleReturnSigned(payer, signing, { now })).toMatchObject({ refusal: refusals[how] });
    expect(await shown(payer, euros * 100)).toEqual({ isSigned: true, over: null });
    expect(await settleReturnSigned(payer, { number, ownPassword: "autre chose" }, { now })).toMatchObject({
      refusal: { code: "wrong_password", field: "ownPassword" },
    });
    expect(await orderById(orderId)).toMatchObject({ refunded: 0 });
    expect(await returnByNumber(number)).toMatchObject({ state: "inspected" });
    const presses = await Promise.all([1, 2].map(() => settleReturnSigned(payer, signing, { now })));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await orderById(orderId)).toMatchObject({ refunded: euros * 100 });
  });
});

test("what a colleague of another role looked at is given by two, and signed by whom the matrix says", async () => {
  const seller = await aPayer("store_staff");
  for (const [role, euros, how] of [
    ["service_agent", 400, "alone"],
    ["store_manager", 400, "signed"],
    ["service_lead", 600, "signed"],
    ["administrator", 400, "alone"],
    ["owner", 700, "signed"],
  ] as const) {
    const payer = await aPayer(role);
    const { number } = await aReturn(euros * 100, seller);
    const answer = await settleReturn(payer, { number }, { now });
    const given = { value: { amountMinor: euros * 100 } };
    if (how === "alone") expect(answer).toMatchObject(given);
    else {
      expect(answer).toMatchObject({ refusal: refusals.signed });
      expect(await settleReturnSigned(payer, { number, ownPassword }, { now })).toMatchObject(given);
    }
  }
});

test("a lead signs from the cent that makes their day more than 300 €", async () => {
  const lead = await aPayer("service_lead");
  for (const euros of [100, 100, 99]) {
    const { number } = await aReturn(euros * 100, lead);
    expect(await settleReturn(lead, { number }, { now })).toMatchObject({ ok: true });
  }
  const { number } = await aReturn(101, lead);
  expect(await shown(lead, 100)).toEqual({ isSigned: false, over: null });
  expect(await settleReturn(lead, { number }, { now })).toMatchObject({ refusal: refusals.signed });
  expect(await settleReturnSigned(lead, { number, ownPassword }, { now })).toMatchObject({
    value: { amountMinor: 101 },
  });
});
