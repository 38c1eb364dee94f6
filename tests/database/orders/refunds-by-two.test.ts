import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#lib/identity/password";
import { system } from "#lib/kernel/actor";
import { refundLines, refundLinesSigned } from "#lib/orders/commands-refund";
import { approveRefund, rejectRefund, settleDueRefund } from "#lib/orders/commands-refund-requests";
import { orderByNumber } from "#lib/orders/queries";
import { waitingRefunds } from "#lib/orders/queries-refund-requests";
import { database } from "#lib/platform/database";
import { aRefundableOrder } from "#tests/support/a-refundable-order";
import { aShop } from "#tests/support/a-shop";
import { leaves } from "#tests/support/asks-and-approves";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-25T09:00:00Z");
const later = (minutes: number) => ({ now: new Date(now.getTime() + minutes * 60_000) });
const reason = "Article abîmé";

type Staff = Awaited<ReturnType<typeof aColleague>>;
let nadia: Staff;
let paul: Staff;
let claire: Staff;
let awa: Staff;
let jeanne: Staff;
let lucie: Staff;

beforeAll(async () => {
  await aShop();
  claire = await aColleague("Claire", "service_lead");
  awa = await aColleague("Awa", "administrator");
  jeanne = await aColleague("Jeanne", "owner");
  lucie = await aColleague("Lucie", "accountant");
});

/** Agents of their own: what they gave alone today is each test’s. */
beforeEach(async () => {
  nadia = await aColleague("Nadia", "service_agent");
  paul = await aColleague("Paul", "service_agent");
});

let count = 0;
async function bought(unitGross: number, quantity = 1) {
  count += 1;
  const order = await aRefundableOrder(`TWO-${count}`, { unitGross, quantity });
  const { orderId, lineId, number } = order;
  const refund = (who: Staff, units = 1, at = { now }) =>
    refundLines(who, { orderId, lines: [{ lineId, quantity: units }], reason }, at);
  const ask = async (who: Staff, units = 1) => {
    const asked = await refund(who, units);
    if (!asked.ok || asked.value.outcome !== "waits") throw new Error(JSON.stringify(asked));
    return asked.value.requestId;
  };
  const refunded = async () => (await orderByNumber(number))?.refunded;
  return { ...order, refund, ask, refunded };
}

describe("a refund over what one gives alone", () => {
  test("of 100 € is given, of a cent more it waits for somebody else, who gives it", async () => {
    const alone = await bought(10_000);
    expect(await alone.refund(nadia)).toMatchObject({ ok: true, value: { outcome: "given", amountMinor: 10_000 } });

    const order = await bought(10_001);
    const id = await order.ask(nadia);
    expect(await order.refunded()).toBe(0);
    expect(await waitingRefunds(order.orderId)).toMatchObject([
      { id, kind: "lines", amount: 10_001, authorName: "Nadia", ceiling: "middle", alone: false },
    ]);

    expect(await approveRefund(claire, { id }, { now })).toMatchObject({ ok: true, value: { amountMinor: 10_001 } });
    expect(await order.refunded()).toBe(10_001);
    expect(await approveRefund(claire, { id }, { now })).toMatchObject({ refusal: { code: "request_not_waiting" } });
    expect((await orderByNumber(order.number))?.events.map(({ kind, actorName }) => `${kind} ${actorName}`)).toEqual(
      expect.arrayContaining(["refund_asked Nadia", "refund_asked Claire", "refunded Claire"]),
    );
  });

  test("is signed by no colleague of the same role, not by its author, nor by who has no say over so much", async () => {
    const order = await bought(20_000);
    const id = await order.ask(nadia);
    expect(await approveRefund(paul, { id }, { now })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await approveRefund(lucie, { id }, { now })).toMatchObject({ refusal: { code: "forbidden_request" } });

    const large = await bought(60_000);
    const asked = await database.refundRequest.findUniqueOrThrow({ where: { id: await large.ask(nadia) } });
    expect(await approveRefund(lucie, { id: asked.id }, { now })).toMatchObject({ ok: true });

    const own = await bought(30_000);
    const ofAwa = await own.refund(awa);
    if (!ofAwa.ok || ofAwa.value.outcome !== "waits") throw new Error(JSON.stringify(ofAwa));
    const request = { id: ofAwa.value.requestId };
    expect(await approveRefund(awa, request, { now })).toMatchObject({ refusal: { code: "own_request" } });
    const other = await aColleague("Olivier", "administrator");
    expect(await approveRefund(other, request, { now })).toMatchObject({ refusal: { code: "same_role" } });
    expect(await approveRefund(jeanne, request, { now })).toMatchObject({ ok: true });
  });

  test("takes their own password where the matrix wants it", async () => {
    const order = await bought(20_000);
    expect(await order.refund(claire)).toEqual({
      ok: false,
      refusal: { code: "password_needed", field: "ownPassword" },
    });
    const small = await bought(900);
    expect(await small.refund(jeanne)).toMatchObject({ refusal: { code: "password_needed" } });
    expect(await small.refund(claire)).toMatchObject({ ok: true });
  });

  test("is bound to the order as it was: what changed must be asked for again", async () => {
    const order = await bought(15_000, 2);
    const id = await order.ask(nadia);
    await refundLines(system("test"), {
      orderId: order.orderId,
      lines: [{ lineId: order.lineId, quantity: 1 }],
      reason,
    });
    expect(await approveRefund(claire, { id }, { now })).toMatchObject({ refusal: { code: "changed_meanwhile" } });
    expect(await order.refunded()).toBe(15_000);
  });

  test("falls after a day, and is taken back by its author or refused with a reason", async () => {
    const late = await (await bought(20_000)).ask(nadia);
    expect(await approveRefund(claire, { id: late }, later(24 * 60))).toMatchObject({
      refusal: { code: "approval_too_late" },
    });
    const settling = { now: later(24 * 60).now };
    for (let worked = 1; worked > 0; ) {
      const settled = await settleDueRefund(system("orders"), {}, settling);
      worked = settled.ok ? settled.value.worked : 0;
    }
    expect(await database.refundRequest.findUnique({ where: { id: late } })).toMatchObject({ state: "expired" });

    const own = await (await bought(20_000)).ask(nadia);
    expect(await rejectRefund(paul, { id: own, reason }, { now })).toMatchObject({
      refusal: { code: "forbidden_request" },
    });
    expect(await rejectRefund(nadia, { id: own, reason }, { now })).toMatchObject({ ok: true });
    const refused = await (await bought(20_000)).ask(nadia);
    expect(await rejectRefund(claire, { id: refused, reason: "Sans photo" }, { now })).toMatchObject({ ok: true });
  });

  test("of goods that have left and are kept is never one person’s to give", async () => {
    const order = await bought(900);
    await database.parcel.updateMany({ where: { orderId: order.orderId }, data: { sentAt: now } });
    expect(await order.refund(nadia)).toMatchObject({ value: { outcome: "waits", amountMinor: 900 } });
    expect(await waitingRefunds(order.orderId)).toMatchObject([{ ceiling: "large" }]);
  });
});

describe("what an agent gives alone within a day", () => {
  test("ends at 300 €, and begins again a day later", async () => {
    const order = await bought(9_000, 5);
    for (let time = 0; time < 3; time++)
      expect(await order.refund(nadia)).toMatchObject({ value: { outcome: "given" } });
    expect(await order.refund(nadia)).toMatchObject({ value: { outcome: "waits" } });
    expect(await order.refund(paul)).toMatchObject({ value: { outcome: "given" } });
    expect(await order.refund(nadia, 1, later(24 * 60 + 1))).toMatchObject({ value: { outcome: "given" } });
  });

  test("holds when they refund eight orders at once", async () => {
    const orders = await Promise.all(Array.from({ length: 8 }, () => bought(9_000)));
    const answers = await Promise.all(orders.map(({ refund }) => refund(nadia)));
    expect(answers.filter((answer) => answer.ok && answer.value.outcome === "given")).toHaveLength(3);
    expect(answers.filter((answer) => answer.ok && answer.value.outcome === "waits")).toHaveLength(5);
  });
});

test("in a shop of one a large refund takes effect after a quarter of an hour, signed by its owner", async () => {
  const ownPassword = "la lampe du salon";
  await database.account.update({ where: { id: jeanne.id }, data: { passwordHash: await hashPassword(ownPassword) } });
  await Promise.all([awa, claire, lucie].map(leaves));
  await database.account.updateMany({
    where: { kind: "staff", name: "Olivier" },
    data: { disabledAt: new Date("2026-01-01T00:00:00Z") },
  });
  const { orderId, lineId, refunded } = await bought(60_000);
  const asked = { orderId, lines: [{ lineId, quantity: 1 }], reason };
  expect(await refundLinesSigned(jeanne, { ...asked, ownPassword: "autre chose" }, { now })).toMatchObject({
    refusal: { code: "wrong_password" },
  });
  expect(await refundLinesSigned(jeanne, { ...asked, ownPassword }, { now })).toMatchObject({
    value: { outcome: "waits", heldUntil: later(15).now.toISOString() },
  });
  await settleDueRefund(system("orders"), {}, later(14));
  expect(await refunded()).toBe(0);
  await settleDueRefund(system("orders"), {}, later(15));
  expect(await refunded()).toBe(60_000);
});
