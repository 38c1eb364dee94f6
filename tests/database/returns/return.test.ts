import { beforeAll, describe, expect, test } from "vitest";
import { discrepancies } from "#lib/inventory/queries-proof";
import { visitor } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { clockOf, worthOf } from "#lib/returns/clock-of";
import { announceReturn } from "#lib/returns/commands-announce";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { proveDispatch, receiveReturn } from "#lib/returns/commands-receive";
import { closeRepair, refuseReturn, settleReturn } from "#lib/returns/commands-settle";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnByNumber, returnsOf } from "#lib/returns/queries";
import { returnsDesk } from "#lib/returns/queries-desk";
import { returnableById } from "#lib/returns/queries-returnable";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";
import { aDeliveredOrder } from "./a-delivered-order.ts";

const now = new Date("2026-12-01T09:00:00Z");
const who = { name: "Camille Rousseau", email: "camille@courrier.example" };

type Order = Awaited<ReturnType<typeof aDeliveredOrder>>;

beforeAll(aShop);

async function withdrawn(order: Order, units: Readonly<Record<string, number>>) {
  const { orderId, number, token } = order;
  const lines = Object.entries(units).map(([lineId, quantity]) => ({ lineId, quantity }));
  await withdraw(visitor, { number, token, ...who, lines }, { now });
  const [found] = await returnsOf(orderId);
  if (!found) throw new Error("nothing comes back");
  return found;
}

const level = (variantId: string, locationCode: string) =>
  database.stockLevel.findUniqueOrThrow({ where: { variantId_locationCode: { variantId, locationCode } } });

describe("what comes back", () => {
  test("is received in a store, counted unit by unit, and paid back with a deduction that has a reason", async () => {
    const seller = { ...(await aColleague("Hugo", "store_staff")), storeCodes: ["ANG"] };
    const nadia = await aColleague("Nadia", "service_agent");
    const order = await aDeliveredOrder();
    const { number, lines } = await withdrawn(order, { [order.lamps]: 3 });
    const lineId = lines[0]?.id ?? "";

    expect(await receiveReturn(seller, { number, location: "WEB" }, { now })).toMatchObject({
      refusal: { code: "other_store" },
    });
    expect(await settleReturn(nadia, { number }, { now })).toMatchObject({ refusal: { code: "return_moved_on" } });
    await receiveReturn(seller, { number, location: "ANG" }, { now });
    const counted = (restocked: number) => ({ number, lines: [{ lineId, restocked, damaged: 1 }] });
    expect(await inspectReturn(seller, counted(3), { now })).toMatchObject({
      refusal: { code: "more_than_announced" },
    });
    expect(await inspectReturn(seller, counted(1), { now })).toMatchObject({ ok: true });
    expect(await level(order.lamp, "ANG")).toMatchObject({ onHand: 2, unavailable: 1 });

    const elsewhere = { ...seller, storeCodes: ["NTE"] };
    expect(await settleReturn(elsewhere, { number }, { now })).toMatchObject({ refusal: { code: "other_store" } });
    expect(await settleReturn(nadia, { number, deductionMinor: 500 }, { now })).toMatchObject({
      refusal: { code: "deduction_without_reason" },
    });
    const settled = await settleReturn(nadia, { number, deductionMinor: 500, why: "Pied rayé" }, { now });
    expect(settled).toMatchObject({ ok: true, value: { amountMinor: 2 * 4900 - 500 } });
    expect(await orderById(order.orderId)).toMatchObject({ refunded: 9300 });
    expect(await returnByNumber(number)).toMatchObject({
      state: "settled",
      refundMinor: 9300,
      deductionMinor: 500,
      lines: [{ restocked: 1, damaged: 1, missing: 1 }],
    });
    expect(await settleReturn(nadia, { number }, { now })).toMatchObject({ refusal: { code: "return_moved_on" } });
  });

  test("brings the delivery back when all of the order was withdrawn from", async () => {
    const [jeanne, nadia] = [await aColleague("Jeanne", "owner"), await aColleague("Nadia", "service_agent")];
    const order = await aDeliveredOrder();
    const { number, lines } = await withdrawn(order, { [order.lamps]: 3, [order.others]: 2 });
    await receiveReturn(jeanne, { number, location: "WEB" }, { now });
    const all = lines.map(({ id, quantity }) => ({ lineId: id, restocked: quantity, damaged: 0 }));
    await inspectReturn(jeanne, { number, lines: all }, { now });
    const shown = await returnByNumber(number);
    expect(shown && worthOf(shown)).toBe(3 * 4900 + 2 * 2000 + 590);
    await settleReturn(nadia, { number }, { now });
    expect(await orderById(order.orderId)).toMatchObject({ refunded: 3 * 4900 + 2 * 2000 + 590 });
  });

  test("is put back on its shelf once, though two agents count the same return at the same moment", async () => {
    const agents = [await aColleague("Hugo", "store_manager"), await aColleague("Nadia", "owner")];
    const order = await aDeliveredOrder();
    const { number, lines } = await withdrawn(order, { [order.lamps]: 2 });
    await receiveReturn(agents[1] ?? visitor, { number, location: "WEB" }, { now });
    const before = await level(order.lamp, "WEB");
    const counted = lines.map(({ id }) => ({ lineId: id, restocked: 2, damaged: 0 }));
    const answers = await Promise.all(
      agents.flatMap((agent) =>
        Array.from({ length: 4 }, () => inspectReturn(agent, { number, lines: counted }, { now })),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await level(order.lamp, "WEB")).onHand).toBe(before.onHand + 2);
    expect(await discrepancies()).toEqual([]);
  });

  test("is paid back once, however many press at once; and nothing is, when nothing was in the parcel", async () => {
    const [jeanne, nadia] = [await aColleague("Jeanne", "owner"), await aColleague("Nadia", "service_agent")];
    const back = async (restocked: number) => {
      const order = await aDeliveredOrder();
      const { number, lines } = await withdrawn(order, { [order.others]: 1 });
      await receiveReturn(jeanne, { number, location: "WEB" }, { now });
      const counted = lines.map(({ id }) => ({ lineId: id, restocked, damaged: 0 }));
      await inspectReturn(jeanne, { number, lines: counted }, { now });
      return { ...order, number };
    };
    const one = await back(1);
    const presses = Array.from({ length: 8 }, () => settleReturn(nadia, { number: one.number }, { now }));
    expect((await Promise.all(presses)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await orderById(one.orderId)).toMatchObject({ refunded: 2000 });
    expect(await refuseReturn(nadia, { number: one.number, reason: "Vide" }, { now })).toMatchObject({ ok: false });

    const none = await back(0);
    expect(await settleReturn(nadia, { number: none.number }, { now })).toMatchObject({
      refusal: { code: "nothing_to_refund" },
    });
    expect(await refuseReturn(nadia, { number: none.number, reason: "Colis vide" }, { now })).toMatchObject({
      ok: true,
    });
  });

  test("above 500 € is paid back by somebody other than who inspected it", async () => {
    const [jeanne, nadia] = [await aColleague("Jeanne", "owner"), await aColleague("Nadia", "service_agent")];
    const order = await aDeliveredOrder({ unitGross: 60_000 });
    const { number, lines } = await withdrawn(order, { [order.lamps]: 1 });
    await receiveReturn(jeanne, { number, location: "WEB" }, { now });
    const counted = lines.map(({ id }) => ({ lineId: id, restocked: 1, damaged: 0 }));
    await inspectReturn(jeanne, { number, lines: counted }, { now });
    expect(await settleReturn(jeanne, { number }, { now })).toMatchObject({
      refusal: { code: "needs_second_person" },
    });
    expect(await settleReturn(nadia, { number }, { now })).toMatchObject({ value: { amountMinor: 60_000 } });
  });

  test("is paid back before it is here once it is proved to be on its way, and costs more every week after", async () => {
    const nadia = await aColleague("Nadia", "service_agent");
    const order = await aDeliveredOrder();
    const { number } = await withdrawn(order, { [order.others]: 1 });
    const trackingCode = "6A12345";
    expect(await proveDispatch(visitor, { number, trackingCode }, { now })).toMatchObject({ ok: false });
    expect(await proveDispatch(visitor, { number, trackingCode, token: order.token }, { now })).toMatchObject({
      ok: true,
    });
    const late = new Date("2027-01-10T09:00:00Z");
    const [first] = await returnsDesk({ late: true, query: number }, late);
    expect(first?.clock).toMatchObject({ dueOn: "2026-12-15", lateDays: 26, penaltyMinor: 200 });
    expect(await settleReturn(nadia, { number }, { now: late })).toMatchObject({ value: { amountMinor: 2000 } });
    const ended = await returnByNumber(number);
    expect(ended && clockOf(ended, late)).toBeNull();
    expect(await refuseReturn(nadia, { number, reason: "Trop tard" }, { now: late })).toMatchObject({ ok: false });
  });

  test("is repaired under its guarantee, which lasts a year more, and no stock moves", async () => {
    const jeanne = await aColleague("Jeanne", "owner");
    const order = await aDeliveredOrder();
    const asked = { number: order.number, token: order.token, reason: "defective", wish: "repair" };
    const lines = [{ lineId: order.lamps, quantity: 1 }];
    const announced = await announceReturn(visitor, { ...asked, lines }, { now });
    if (!announced.ok) throw new Error(announced.refusal.code);
    const { returnNumber: number } = announced.value;
    await receiveReturn(jeanne, { number, location: "WEB" }, { now });
    const here = await level(order.lamp, "WEB");
    const [line] = (await returnByNumber(number))?.lines ?? [];
    await inspectReturn(jeanne, { number, lines: [{ lineId: line?.id, restocked: 1, damaged: 0 }] }, { now });
    expect(await settleReturn(jeanne, { number }, { now })).toMatchObject({ refusal: { code: "for_repair" } });
    expect(await closeRepair(jeanne, { number }, { now })).toMatchObject({ ok: true });
    expect(await level(order.lamp, "WEB")).toMatchObject({ onHand: here.onHand });
    expect((await returnableById(order.orderId, now))?.lines[0]).toMatchObject({
      left: 3,
      guaranteeUntil: "2029-11-24",
    });
    const over = await announceReturn(visitor, { ...asked, lines }, { now: new Date("2030-01-01T09:00:00Z") });
    expect(over).toMatchObject({ ok: false });
  });
});
