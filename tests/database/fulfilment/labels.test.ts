import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { receiveCarrierEvent } from "#lib/carriers/commands";
import { saveTradeFacts } from "#lib/catalogue/commands-trade-facts";
import { closePacking, packUnit } from "#lib/fulfilment/commands-pack";
import { pickUnits } from "#lib/fulfilment/commands-pick";
import { handToCarrier } from "#lib/fulfilment/commands-send";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { makeLabel } from "#lib/fulfilment/labelling";
import { customsOf } from "#lib/fulfilment/queries-customs";
import { type Actor, system } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { carrierEvents } from "#lib/processes/carrier-events";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";
import { aCarrier } from "../../lib/carriers/a-carrier.ts";

const now = new Date("2026-11-24T08:00:00Z");
const at = { now };
const nadia: Actor = { kind: "staff", id: "n", name: "Nadia", permissions: new Set(["orders.send"]), storeCodes: [] };
const yanis: Actor = { ...nadia, id: "y", name: "Yanis", storeCodes: ["ANG"] };
const stranger: Actor = { kind: "staff", id: "s", name: "Stagiaire", permissions: new Set(), storeCodes: [] };
const refused = (code: string) => ({ ok: false, refusal: { code } });

let carrier: Awaited<ReturnType<typeof aCarrier>>;
let lamp: string;
const reach = () => carrier.port;
const label = (parcelId: string, actor: Actor = nadia) => makeLabel(actor, { parcelId }, at, reach);
const hand = (parcelId: string) => handToCarrier(nadia, { parcelId }, at);

beforeAll(async () => {
  await aShop();
  lamp = await aVariant({ sku: "LAMP", stock: { WEB: 90 }, weightGrams: 1000 });
  carrier = await aCarrier();
  carrier.time.now = now;
});
afterAll(() => carrier.stop());
beforeEach(() => carrier.turn({}));

/** A parcel that is picked, packed and closed, in the shop's warehouse. */
async function closed() {
  const { orderId } = await anOrder([{ variantId: lamp, sku: "LAMP", quantity: 1, unitGross: 4900 }]);
  const parcelId = (await orderById(orderId))?.parcels[0]?.id ?? "";
  const wave = await makeWave(nadia, { place: "WEB", parcelIds: [parcelId] }, at);
  const waveId = wave.ok ? wave.value.waveId : "";
  await pickUnits(nadia, { waveId, code: "LAMP" }, at);
  await packUnit(nadia, { parcelId, code: "LAMP" }, at);
  expect(await closePacking(nadia, { parcelId, weightGrams: 1180 }, at)).toMatchObject({ ok: true });
  return { orderId, parcelId };
}

describe("a label", () => {
  test("asked by five people at once is one, with its number, its price and its PDF", async () => {
    const { parcelId } = await closed();
    const answers = await Promise.all(Array.from({ length: 5 }, () => label(parcelId)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [kept, ...others] = await database.shippingLabel.findMany({ where: { parcelId } });
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ carrierCode: "poste", service: "home", priceMinor: 630, madeByName: "Nadia" });
    expect(Buffer.from(kept?.pdf ?? []).toString()).toMatch(/^%PDF/);
    expect(await label(parcelId)).toMatchObject({ ok: true });
  });

  test("out of the Union comes after its articles can be declared, and with their paper", async () => {
    const { orderId } = await anOrder([{ variantId: lamp, sku: "LAMP", quantity: 1, unitGross: 4900 }]);
    await database.order.update({ where: { id: orderId }, data: { country: "CH" } });
    const parcelId = (await orderById(orderId))?.parcels[0]?.id ?? "";
    const wave = await makeWave(nadia, { place: "WEB", parcelIds: [parcelId] }, at);
    await pickUnits(nadia, { waveId: wave.ok ? wave.value.waveId : "", code: "LAMP" }, at);
    await packUnit(nadia, { parcelId, code: "LAMP" }, at);
    const close = () => closePacking(nadia, { parcelId, weightGrams: 1180 }, at);
    expect(await close()).toMatchObject({ refusal: { code: "customs_missing", skus: "LAMP" } });

    const sami = await aColleague("Sami", "merchandiser");
    const said = { sku: "LAMP", hsCode: "940521", originCountry: "PT" };
    expect(await saveTradeFacts(nadia, said, at)).toMatchObject(refused("forbidden"));
    expect(await saveTradeFacts(sami, { ...said, boughtForMinor: 900 }, at)).toMatchObject(refused("not_used"));
    expect(await saveTradeFacts(sami, said, at)).toMatchObject({ ok: true });
    expect(await close()).toMatchObject({ ok: true });
    expect(await customsOf(parcelId, now)).toMatchObject({
      locationCode: "WEB",
      view: { weightGrams: 1180, lines: [{ ...said, quantity: 1 }] },
    });
    await database.order.update({ where: { id: orderId }, data: { country: "BE" } });
    expect(await customsOf(parcelId, now)).toBeNull();
  });

  test("needs a closed parcel, somebody of its place, and who may send", async () => {
    const { orderId } = await anOrder([{ variantId: lamp, sku: "LAMP", quantity: 1, unitGross: 4900 }]);
    const parcelId = (await orderById(orderId))?.parcels[0]?.id ?? "";
    expect(await label(parcelId)).toMatchObject(refused("parcel_open"));
    expect(await label(parcelId, yanis)).toMatchObject(refused("other_store"));
    expect(await label(parcelId, stranger)).toMatchObject(refused("forbidden"));
    expect(await label("019a0000-0000-7000-8000-000000000000")).toMatchObject(refused("unknown_parcel"));
    expect(await hand(parcelId)).toMatchObject(refused("parcel_open"));
  });

  test.each([
    ["answers no JSON", { wrongJson: 1 }],
    ["asks for less than nothing", { negativePrices: 1 }],
    ["is down", { down: true }],
  ])(
    "of a carrier that %s is none: nothing is sent, nothing is promised, and the next try is the first",
    async (_, knobs) => {
      const { orderId, parcelId } = await closed();
      const before = await orderById(orderId);
      await carrier.turn(knobs);
      expect(await label(parcelId)).toMatchObject(refused("carrier_unavailable"));
      expect(await database.shippingLabel.count({ where: { parcelId } })).toBe(0);
      expect(await hand(parcelId)).toMatchObject(refused("no_label"));
      expect(await orderById(orderId)).toEqual(before);

      await carrier.turn({});
      expect(await label(parcelId)).toMatchObject({ ok: true });
    },
  );

  test("of nobody at all is refused as plainly", async () => {
    const { parcelId } = await closed();
    expect(await makeLabel(nadia, { parcelId }, at, () => null)).toMatchObject(refused("carrier_unavailable"));
  });
});

describe("the van", () => {
  test("takes a labelled parcel under its carrier's name and number; its stock leaves, once", async () => {
    const { orderId, parcelId } = await closed();
    await label(parcelId);
    const answers = await Promise.all([hand(parcelId), hand(parcelId)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const parcel = (await orderById(orderId))?.parcels[0];
    expect(parcel).toMatchObject({ carrier: "La Poste", sentAt: now.toISOString() });
    expect(parcel?.trackingCode).toMatch(/^SIM/);
  });

  test("does not take a parcel whose order changed after it was closed", async () => {
    const { orderId, parcelId } = await closed();
    await label(parcelId);
    await database.orderLine.updateMany({ where: { orderId }, data: { quantity: 2, totalGrossMinor: 9800 } });
    expect(await hand(parcelId)).toMatchObject(refused("contents_changed"));
  });

  test("tells what happened although nobody here has said that it left", async () => {
    const { orderId, parcelId } = await closed();
    await label(parcelId);
    const { trackingNumber } = await database.shippingLabel.findUniqueOrThrow({ where: { parcelId } });
    const event = { id: "early", trackingNumber, kind: "collected", at: now.toISOString(), expectedOn: "2026-11-26" };
    await receiveCarrierEvent(system("carriers"), { carrier: "gateway", event }, at);
    await work(carrierEvents);
    expect((await orderById(orderId))?.events.at(-1)).toMatchObject({ kind: "carrier", actorName: "La Poste" });
  });

  test("and what happens on the way is told on the order once; delivered is delivered", async () => {
    const { orderId, parcelId } = await closed();
    await label(parcelId);
    await hand(parcelId);
    carrier.time.now = new Date("2026-11-27T18:00:00Z");
    const { trackingCode } = (await orderById(orderId))?.parcels[0] ?? {};
    const { events } = await carrier.port.events("");
    const ours = events.filter(({ trackingNumber }) => trackingNumber === trackingCode);
    const clock = { now: carrier.time.now };
    for (const event of [...ours, ...ours])
      await receiveCarrierEvent(system("carriers"), { carrier: "gateway", event }, clock);
    await work(carrierEvents);
    await work(carrierEvents);

    const told = (await orderById(orderId))?.events.filter(({ kind }) => kind === "carrier");
    expect(told?.map(({ data }) => data.news)).toEqual(["collected", "in_transit", "out_for_delivery", "delivered"]);
    expect(told?.[0]).toMatchObject({ actorName: "La Poste", data: { expectedOn: "2026-11-26" } });
    expect(await database.parcel.findUnique({ where: { id: parcelId } })).toMatchObject({
      deliveredAt: new Date("2026-11-26T13:00:00Z"),
    });
    expect(await database.outboxFact.findMany({ where: { name: "order.parcel_delivered" } })).toMatchObject([
      { payload: { orderId, parcelId } },
    ]);
    carrier.time.now = now;
  });
});
