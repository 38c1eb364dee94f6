import { beforeAll, describe, expect, test } from "vitest";
import { changeCalendar } from "#lib/delivery/commands";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { cancelOrder, markReady, markSent } from "#lib/orders/commands";
import { markDelivered } from "#lib/orders/commands-carrier";
import { database } from "#lib/platform/database";
import { promises } from "#lib/processes/promise-watch";
import { tellCustomers } from "#lib/promises/commands";
import { aPromisedOrder, promiseOfLine, toldOf, watchAt } from "#tests/support/a-promised-order";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const at = (time: string) => new Date(`2026-11-${time}:00+01:00`);
const staff = await aColleague("Nadia", "administrator");
const carrier = system("carriers");
let lamp: Readonly<{ variantId: string; sku: string }>;

beforeAll(async () => {
  await aShop();
  lamp = { variantId: await aVariant({ sku: "LAMP", stock: { WEB: 500, ANG: 50 } }), sku: "LAMP" };
});

/** Ordered on a Monday morning, to leave that afternoon, promised for Wednesday the 25th. */
const ordered = () => aPromisedOrder({ ...lamp, at: at("23T10:00") });
type Ordered = Awaited<ReturnType<typeof ordered>>;
const sent = ({ orderId, parcelId }: Ordered, now: Date, trackingCode = "") =>
  markSent(staff, { orderId, parcelId, carrier: "La Poste", trackingCode }, { now });
const delivered = async ({ orderId, parcelId }: Ordered, now: Date) => {
  await markDelivered(carrier, { orderId, parcelId, at: now }, { now });
  await work(promises);
};
const says = (trackingNumber: string, kind: string, when: Date, expectedOn: string | null = null) =>
  database.carrierEvent.create({
    data: {
      carrier: "poste",
      id: newId(),
      trackingNumber,
      kind,
      at: when,
      receivedAt: when,
      expectedOn: expectedOn ? new Date(expectedOn) : null,
    },
  });

describe("a delivery", () => {
  test("that goes as it should is never spoken of, and is kept", async () => {
    const order = await ordered();
    await watchAt(at("23T12:00"));
    await sent(order, at("23T17:00"), "LG100001");
    await says("LG100001", "in_transit", at("23T22:00"));
    await watchAt(at("24T09:00"), at("25T09:00"));
    await delivered(order, at("25T11:30"));

    expect(await promiseOfLine(order.orderLineId)).toMatchObject({
      state: "kept",
      fulfilledAt: at("25T11:30"),
      presumed: false,
      toldAt: null,
    });
    expect(await toldOf(order.orderId)).toEqual([]);
  });

  test("that missed its van is told the next date at once when it is near, and is kept late, told", async () => {
    const order = await ordered();
    await watchAt(at("23T20:00"), at("23T20:01"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({
      state: "told",
      risk: "late_dispatch",
      promisedAt: at("25T12:00"),
      toldAt: at("23T20:00"),
      toldFor: at("26T12:00"),
      toldInTime: true,
      handOverOn: new Date("2026-11-24"),
    });
    expect(await toldOf(order.orderId)).toMatchObject([{ was: at("25T12:00").toISOString(), risk: "late_dispatch" }]);

    await sent(order, at("24T17:00"));
    await watchAt(at("25T09:00"));
    await delivered(order, at("26T09:00"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "kept_late_told" });
    expect(await toldOf(order.orderId)).toHaveLength(1);
  });

  test("whose carrier delays it is in danger first, saved when it makes up for it", async () => {
    const order = await aPromisedOrder({ ...lamp, at: at("25T10:00") });
    expect(order.promisedAt).toEqual(at("27T12:00"));
    await sent(order, at("25T11:00"), "LG100002");
    await says("LG100002", "delayed", at("25T11:30"), "2026-11-30");
    await watchAt(at("25T11:45"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({
      state: "at_risk",
      risk: "carrier_delay",
      forecastAt: at("30T12:00"),
      atRiskSince: at("25T11:45"),
    });
    await says("LG100002", "in_transit", at("25T11:50"), "2026-11-27");
    await watchAt(at("25T11:55"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "promised", risk: null, atRiskSince: null });
    expect(await toldOf(order.orderId)).toEqual([]);
  });

  test("that is still late two days before is told, again when it gets worse, and never of the same twice", async () => {
    const order = await aPromisedOrder({ ...lamp, at: at("25T10:00") });
    await sent(order, at("25T11:00"), "LG100003");
    await says("LG100003", "delayed", at("25T11:30"), "2026-11-30");
    await watchAt(at("25T11:45"), at("25T12:00"), at("25T12:01"), at("26T09:00"));
    await says("LG100003", "delayed", at("29T08:00"), "2026-12-02");
    await watchAt(at("29T09:00"));
    expect((await toldOf(order.orderId)).map(({ toldAt, at: day }) => [toldAt, day])).toEqual([
      [at("25T12:00"), at("30T12:00").toISOString()],
      [at("29T09:00"), new Date("2026-12-02T11:00:00Z").toISOString()],
    ]);
    await delivered(order, new Date("2026-12-02T14:00:00Z"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "kept_late_told", toldAt: at("25T12:00") });
  });

  test("that is lost is told honestly, without a date", async () => {
    const order = await ordered();
    await sent(order, at("23T17:00"), "LG100004");
    await says("LG100004", "lost", at("24T08:00"));
    await watchAt(at("24T08:01"), at("24T08:02"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({
      state: "told",
      risk: "carrier_lost",
      toldFor: null,
    });
    expect(await toldOf(order.orderId)).toMatchObject([{ at: null }]);
  });

  test("whose carrier tells nothing is presumed to have arrived on its day", async () => {
    const order = await ordered();
    await sent(order, at("23T17:00"));
    await watchAt(at("25T18:00"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "promised" });
    await watchAt(at("25T19:00"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({
      state: "kept",
      presumed: true,
      fulfilledAt: at("25T12:00"),
    });
  });

  test("told only after its day is broken, however it ends", async () => {
    const order = await ordered();
    await watchAt(at("26T09:00"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "told", toldInTime: false });
    await sent(order, at("26T10:00"));
    await delivered(order, at("27T10:00"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "broken" });
  });

  test("that a new strike keeps away is told of it before it leaves", async () => {
    const order = await ordered();
    const strike = { kind: "carrier_day", carrier: "poste", date: "2026-11-25", prefix: "", stays: "delivery" };
    await changeCalendar(staff, { ...strike, reason: "Grève" }, { now: at("23T11:00") });
    await watchAt(at("23T12:30"));
    expect(await toldOf(order.orderId)).toMatchObject([{ risk: "calendar", at: at("26T12:00").toISOString() }]);
    const cleared = { kind: "carrier_day_cleared", carrier: "poste", date: "2026-11-25", prefix: "" };
    await changeCalendar(staff, cleared, { now: at("23T13:00") });
  });

  test("that is cancelled is owed no more", async () => {
    const order = await ordered();
    await cancelOrder(staff, { orderId: order.orderId, reason: "À la demande du client" }, { now: at("23T11:00") });
    await work(promises);
    await watchAt(at("26T09:00"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "released", toldAt: null });
  });
});

describe("a pick-up", () => {
  const collected = () => aPromisedOrder({ ...lamp, at: at("23T15:00"), store: "ANG" });

  test("is kept once it is ready, whenever it is fetched", async () => {
    const order = await collected();
    expect(order.promisedAt).toEqual(at("23T16:00"));
    await markReady(staff, { orderId: order.orderId, parcelId: order.parcelId }, { now: at("23T15:50") });
    await work(promises);
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "kept", fulfilledAt: at("23T15:50") });
  });

  test("that will not be ready is told of another hour before its own has come", async () => {
    const order = await collected();
    await watchAt(at("23T15:44"), at("23T15:46"));
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({
      state: "told",
      risk: "not_ready",
      toldAt: at("23T15:46"),
      toldFor: at("23T17:00"),
    });
    await markReady(staff, { orderId: order.orderId, parcelId: order.parcelId }, { now: at("23T16:40") });
    await work(promises);
    expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "kept_late_told" });
  });
});

test("staff may tell before the watcher does, once", async () => {
  const order = await aPromisedOrder({ ...lamp, at: at("25T10:00") });
  await sent(order, at("25T11:00"), "LG100009");
  await says("LG100009", "delayed", at("25T11:30"), "2026-11-30");
  await watchAt(at("25T11:45"));
  const tell = () => tellCustomers(staff, { orderLineIds: [order.orderLineId] }, { now: at("25T11:50") });
  expect(await tell()).toMatchObject({ value: { lines: 1, parcels: 1 } });
  expect(await promiseOfLine(order.orderLineId)).toMatchObject({ state: "told", toldFor: at("30T12:00") });
  expect(await tell()).toMatchObject({ refusal: { code: "nobody_to_tell" } });
});
