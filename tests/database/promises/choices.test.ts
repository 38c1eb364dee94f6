import { beforeAll, describe, expect, test } from "vitest";
import { takeLoad } from "#lib/delivery/commands-load";
import { discrepancies } from "#lib/inventory/queries-proof";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { markReady, markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { dispatchDays } from "#lib/processes/dispatch-days";
import { promises } from "#lib/processes/promise-watch";
import { answerDelay } from "#lib/promises/commands-answer";
import { lateParcels } from "#lib/promises/queries";
import { storesWithAll } from "#lib/promises/queries-collect";
import { aPromisedOrder, deliveryPromise, promiseOfLine, watchAt } from "#tests/support/a-promised-order";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";

const at = (time: string) => new Date(`2026-11-${time}:00+01:00`);
const lateAt = at("23T20:00");
const morning = at("24T11:00");
const staff = system("warehouse");
const level = (variantId: string, locationCode: string) =>
  database.stockLevel.findUniqueOrThrow({ where: { variantId_locationCode: { variantId, locationCode } } });

beforeAll(aShop);

/** Promised for Wednesday 25 November; its van has gone without it, and its customer knows. */
async function aLateOrder(stock = { WEB: 5, ANG: 5 }) {
  const sku = `LAMP-${newId()}`;
  const variantId = await aVariant({ sku, stock });
  const order = await aPromisedOrder({ variantId, sku, at: at("23T10:00") });
  await watchAt(lateAt);
  const token = (await orderById(order.orderId))?.token ?? "";
  const choose = (choice: object, actor: Actor = visitor) =>
    answerDelay(actor, { number: order.number, token, parcelId: order.parcelId, ...choice }, { now: morning });
  return { ...order, variantId, token, choose };
}

describe("whoever was told of a delay", () => {
  test("may wait: the new date stands, and the choice is made once", async () => {
    const { choose, orderLineId, orderId, parcelId } = await aLateOrder();
    expect(await choose({ choice: "wait" })).toMatchObject({ ok: true });
    expect(await promiseOfLine(orderLineId)).toMatchObject({ state: "told", choice: "wait", chosenAt: morning });
    expect(await choose({ choice: "cancel" })).toMatchObject({ refusal: { code: "choice_made" } });
    expect((await lateParcels(orderId)).get(parcelId)).toMatchObject({ choice: "wait", state: "told" });
    expect((await orderById(orderId))?.events.at(-1)).toMatchObject({ kind: "answered", data: { choice: "wait" } });
  });

  test("may choose again when it gets later still", async () => {
    const { choose, orderLineId } = await aLateOrder();
    await choose({ choice: "wait" });
    await watchAt(at("24T20:00"));
    expect(await promiseOfLine(orderLineId)).toMatchObject({ choice: null, toldFor: at("27T12:00") });
    expect(await choose({ choice: "wait" })).toMatchObject({ ok: true });
  });

  test("may have all of it back: goods and delivery to the cent, its stock free again", async () => {
    const { choose, orderLineId, orderId, variantId } = await aLateOrder();
    expect(await choose({ choice: "cancel" })).toMatchObject({ ok: true });
    expect(await orderById(orderId)).toMatchObject({ state: "cancelled", captured: 5490, refunded: 5490 });
    expect(await promiseOfLine(orderLineId)).toMatchObject({ state: "released", choice: "cancel" });
    expect(await level(variantId, "WEB")).toMatchObject({ onHand: 5, reserved: 0 });
  });

  test("may have one parcel of two back with the delivery, which carried nothing else", async () => {
    const sku = `LAMP-${newId()}`;
    const variantId = await aVariant({ sku, stock: { WEB: 5, ANG: 5 } });
    const promise = await deliveryPromise(at("23T10:00"));
    const unit = { variantId, sku, quantity: 3, unitGross: 1999 };
    const { orderId, number } = await anOrder([unit, { ...unit, quantity: 1, store: "ANG" }], {
      delivery: 590,
      at: at("23T10:00"),
      promise,
    });
    const pickups = { orderId, parcel: { method: "pickup" } } as const;
    const collected = await database.orderLine.findFirstOrThrow({ where: pickups });
    await database.deliveryPromise.update({
      where: { orderLineId: collected.id },
      data: { method: "pickup", methodCode: null, locationCode: "ANG", state: "kept", fulfilledAt: lateAt },
    });
    await watchAt(lateAt);
    const order = await orderById(orderId);
    const parcelId = order?.parcels.find(({ method }) => method === "delivery")?.id;
    const asked = { number, token: order?.token, parcelId, choice: "cancel" };
    expect(await answerDelay(visitor, asked, { now: morning })).toMatchObject({ ok: true });
    expect(await orderById(orderId)).toMatchObject({ state: "placed", refunded: 3 * 1999 + 590 });
  });

  test("may collect it all in a store that has it: the parcel is a pick-up there, and the delivery is paid back", async () => {
    const { choose, orderLineId, orderId, variantId, parcelId } = await aLateOrder();
    expect(await storesWithAll(parcelId, morning)).toMatchObject([{ code: "ANG", readyAt: at("24T12:00") }]);
    expect(await choose({ choice: "collect", store: "ANG" })).toMatchObject({ ok: true });

    expect(await level(variantId, "WEB")).toMatchObject({ onHand: 5, reserved: 0 });
    expect(await level(variantId, "ANG")).toMatchObject({ onHand: 5, reserved: 1, held: 0 });
    const promise = await promiseOfLine(orderLineId);
    expect(promise).toMatchObject({
      method: "pickup",
      locationCode: "ANG",
      choice: "collect",
      toldFor: at("24T12:00"),
    });
    expect(await orderById(orderId)).toMatchObject({ refunded: 590, state: "placed" });

    await markReady(staff, { orderId, parcelId: promise.parcelId }, { now: at("24T11:40") });
    await work(promises);
    expect(await promiseOfLine(orderLineId)).toMatchObject({ state: "kept" });
  });

  test("is offered no store that lacks a unit, and is told so when it has gone meanwhile", async () => {
    const { choose, parcelId, orderLineId } = await aLateOrder({ WEB: 5, ANG: 0 });
    expect(await storesWithAll(parcelId, morning)).toEqual([]);
    expect(await choose({ choice: "collect", store: "ANG" })).toMatchObject({ refusal: { code: "not_all_there" } });
    expect(await promiseOfLine(orderLineId)).toMatchObject({ choice: null });
  });

  test("has nothing to wait for when no date could be told, and may cancel what was lost on its way", async () => {
    const sku = `LAMP-${newId()}`;
    const variantId = await aVariant({ sku, stock: { WEB: 5 } });
    const { orderId, parcelId, number } = await aPromisedOrder({ variantId, sku, at: at("23T10:00") });
    const parcel = { orderId, parcelId, carrier: "La Poste", trackingCode: "LG200001" };
    await markSent(staff, parcel, { now: at("23T17:00") });
    const lost = { carrier: "poste", id: newId(), trackingNumber: "LG200001", kind: "lost", at: lateAt };
    await database.carrierEvent.create({ data: { ...lost, receivedAt: lateAt } });
    await watchAt(lateAt);
    const asked = { number, token: (await orderById(orderId))?.token, parcelId };
    expect(await answerDelay(visitor, { ...asked, choice: "wait" }, { now: morning })).toMatchObject({
      refusal: { code: "no_date_to_wait_for" },
    });
    expect(await answerDelay(visitor, { ...asked, choice: "cancel" }, { now: morning })).toMatchObject({ ok: true });
    expect(await orderById(orderId)).toMatchObject({ state: "cancelled", refunded: 5490 });
    expect(await level(variantId, "WEB")).toMatchObject({ onHand: 4, reserved: 0 });
  });
});

describe("nobody chooses", () => {
  test("for somebody else's order, nor without its link", async () => {
    const { choose, token } = await aLateOrder();
    const other = await aLateOrder();
    expect(await other.choose({ choice: "wait", token })).toMatchObject({ refusal: { code: "order_not_found" } });
    expect(await other.choose({ choice: "wait", token: undefined })).toMatchObject({
      refusal: { code: "order_not_found" },
    });
    const camille: Actor = { kind: "customer", id: newId(), name: "Camille", email: "c@courrier.example" };
    expect(await choose({ choice: "wait", token: undefined }, camille)).toMatchObject({
      refusal: { code: "order_not_found" },
    });
  });

  test("while nothing is late", async () => {
    const sku = `LAMP-${newId()}`;
    const variantId = await aVariant({ sku, stock: { WEB: 5 } });
    const { orderId, parcelId, number } = await aPromisedOrder({ variantId, sku, at: at("23T10:00") });
    const token = (await orderById(orderId))?.token;
    const asked = { number, token, parcelId, choice: "cancel" };
    expect(await answerDelay(visitor, asked, { now: morning })).toMatchObject({ refusal: { code: "not_late" } });
  });
});

test("whatever was chosen, the ledger still sums to the balance", async () =>
  expect(await discrepancies()).toEqual([]));

describe("the day on which a parcel was to be made ready", () => {
  const taken = async (choice: object) => {
    const { choose, orderId } = await aLateOrder();
    await takeLoad(system("delivery"), { orderId, place: "WEB", date: "2026-11-23" }, { now: morning });
    expect(await choose(choice)).toMatchObject({ ok: true });
    await work(dispatchDays);
    return database.dispatchLoad.count({ where: { orderId } });
  };

  test("is kept for whoever waits, and given back when it is cancelled or collected instead", async () => {
    expect(await taken({ choice: "wait" })).toBe(1);
    expect(await taken({ choice: "cancel" })).toBe(0);
    expect(await taken({ choice: "collect", store: "ANG" })).toBe(0);
  });
});
