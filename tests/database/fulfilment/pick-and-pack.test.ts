import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closePacking, packUnit, reopenPacking, setPickupReady } from "#lib/fulfilment/commands-pack";
import { pickShort, pickUnits } from "#lib/fulfilment/commands-pick";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { dueParcels, picksOf, wavesOf } from "#lib/fulfilment/queries";
import { toCountAt } from "#lib/fulfilment/queries-to-count";
import type { Actor } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { inParallel } from "#tests/support/in-parallel";

/** When the parcels of `anOrder` must have left. */
const now = new Date("2026-11-24T08:00:00Z");
const at = { now };
const permissions = new Set(["orders.send", "orders.cancel"]);
const nadia: Actor = { kind: "staff", id: "n", name: "Nadia", permissions, storeCodes: [] };
const yanis: Actor = { kind: "staff", id: "y", name: "Yanis", permissions, storeCodes: ["ANG"] };

let lamp: string;
let vase: string;

beforeAll(async () => {
  await aShop();
  lamp = await aVariant({ sku: "LAMP", stock: { WEB: 900, ANG: 50 }, weightGrams: 1000 });
  vase = await aVariant({ sku: "VASE", stock: { WEB: 900 }, weightGrams: 500 });
  await aVariant({ sku: "CHAIR", stock: { WEB: 9 } });
  await database.variant.update({ where: { id: lamp }, data: { gtin: "3701234500017" } });
  await database.shelf.createMany({
    data: [
      { locationCode: "WEB", variantId: lamp, zone: "B", shelf: "02-1" },
      { locationCode: "WEB", variantId: vase, zone: "A", shelf: "07-3" },
    ],
  });
});
beforeEach(async () => {
  await database.packing.deleteMany();
  await database.pick.deleteMany();
  await database.pickWave.deleteMany();
  await database.order.updateMany({ data: { state: "cancelled" } });
  await database.outboxFact.deleteMany();
});

const order = (lamps: number, vases = 0, store?: string) =>
  anOrder([
    { variantId: lamp, sku: "LAMP", quantity: lamps, unitGross: 4900, ...(store && { store }) },
    ...(vases > 0 ? [{ variantId: vase, sku: "VASE", quantity: vases, unitGross: 1900 }] : []),
  ]);
const parcelOf = async (orderId: string) => (await orderById(orderId))?.parcels[0]?.id ?? "";
const wave = async (place = "WEB", actor = nadia) => {
  const made = await makeWave(actor, { place }, at);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};
const pick = (waveId: string, code: string, quantity = 1, actor = nadia) =>
  pickUnits(actor, { waveId, code, quantity }, at);
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("a wave", () => {
  test("takes what leaves today, leads by zone and shelf, and says on the order that it is being prepared", async () => {
    const { orderId, number } = await order(2, 1);
    const { waveId } = await wave();

    expect((await picksOf("WEB")).map(({ zone, shelf, sku, wanted }) => [zone, shelf, sku, wanted])).toEqual([
      ["A", "07-3", "VASE", 1],
      ["B", "02-1", "LAMP", 2],
    ]);
    expect(await orderById(orderId)).toMatchObject({ state: "preparing" });
    expect((await orderById(orderId))?.events.at(-1)).toMatchObject({ kind: "preparing", data: { place: "WEB" } });
    expect(await dueParcels(["WEB"], "2026-11-24")).toMatchObject([{ orderNumber: number, units: 3, waveId }]);
  });

  test("leaves out what leaves later, what is held, what was cancelled, and what another wave has", async () => {
    const { orderId } = await order(1);
    await database.order.update({ where: { id: orderId }, data: { heldSince: now } });
    expect(await makeWave(nadia, { place: "WEB" }, at)).toMatchObject(refused("nothing_due"));
    await database.order.update({ where: { id: orderId }, data: { heldSince: null } });
    expect(await makeWave(nadia, { place: "WEB" }, { now: new Date("2026-11-22T08:00:00Z") })).toMatchObject(
      refused("nothing_due"),
    );
    await wave();
    expect(await makeWave(nadia, { place: "WEB" }, at)).toMatchObject(refused("nothing_due"));
  });

  test("asked for by eight people at once: each parcel is in one, and none is torn apart", async () => {
    for (let count = 0; count < 6; count += 1) await order(1, 1);
    const answers = await inParallel(8, 8, () => makeWave(nadia, { place: "WEB" }, at));
    expect(answers.reduce((sum, answer) => sum + (answer.ok ? answer.value.parcels : 0), 0)).toBe(6);
    expect(await database.pick.count()).toBe(12);
    const together = await database.pick.groupBy({ by: ["parcelId", "waveId"] });
    expect(together).toHaveLength(6);
  });

  test("of another store is not mine to make", async () => {
    await order(1);
    expect(await makeWave(yanis, { place: "WEB" }, at)).toMatchObject(refused("other_store"));
  });
});

describe("picking", () => {
  test("goes by EAN or reference, serves what leaves first, and ends when all is in hand", async () => {
    const first = await order(1);
    const second = await order(2, 1);
    const { waveId } = await wave();

    expect(await pick(waveId, "3701234500017")).toMatchObject({ ok: true, value: { sku: "LAMP", left: 2 } });
    const parcel = await parcelOf(first.orderId);
    expect(await database.pick.findFirst({ where: { parcelId: parcel } })).toMatchObject({ picked: 1 });
    expect(await pick(waveId, "lamp", 2)).toMatchObject({ ok: true, value: { left: 0 } });
    expect(await picksOf("WEB")).toHaveLength(3);
    expect(await pick(waveId, "VASE")).toMatchObject({ ok: true });
    expect(await picksOf("WEB")).toEqual([]);
    expect(await wavesOf(["WEB"], now)).toMatchObject([{ parcels: 2, wanted: 4, found: 4, closedAt: now }]);
    expect(second.orderId).not.toBe(first.orderId);
  });

  test("refuses an unknown code, an article nobody wants, and one too many", async () => {
    await order(1);
    const { waveId } = await wave();
    expect(await pick(waveId, "4006381333931")).toMatchObject(refused("unknown_code"));
    expect(await pick(waveId, "CHAIR")).toMatchObject(refused("wrong_article"));
    expect(await pick(waveId, "LAMP", 2)).toMatchObject({ refusal: { code: "surplus_article", free: 1 } });
    expect(await pick(waveId, "LAMP", -3)).toMatchObject(refused("invalid"));
    expect(await pick(waveId, "LAMP")).toMatchObject({ ok: true });
    expect(await pick(waveId, "LAMP")).toMatchObject({ refusal: { code: "surplus_article", free: 0 } });
    expect(await pick(waveId, "LAMP", 1, yanis)).toMatchObject(refused("other_store"));
  });

  test("two people scan the same wave at once: every unit is counted once", async () => {
    await order(5);
    await order(4);
    const { waveId } = await wave();
    const answers = await inParallel(24, 12, () => pick(waveId, "LAMP"));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(9);
    const picks = await database.pick.findMany();
    expect(picks.reduce((sum, { picked }) => sum + picked, 0)).toBe(9);
    expect(picks.every(({ picked, quantity }) => picked === quantity)).toBe(true);
  });

  test("a shelf that is empty tells whoever promised it, once; what turns up after all may still be taken", async () => {
    const { orderId } = await order(3);
    const { waveId } = await wave();
    await pick(waveId, "LAMP");
    const [open] = await picksOf("WEB");
    const missing = { pickId: open?.id };

    expect(await pickShort(nadia, missing, at)).toMatchObject({ ok: true, value: { quantity: 2 } });
    expect(await pickShort(nadia, missing, at)).toMatchObject(refused("nothing_missing"));
    const lineId = (await orderById(orderId))?.parcels[0]?.lines[0]?.id;
    expect(await database.outboxFact.findMany({ where: { name: "fulfilment.pick_short" } })).toMatchObject([
      { payload: { orderId, orderLineId: lineId, quantity: 2, locationCode: "WEB" } },
    ]);
    expect(await database.pickWave.findFirst()).toMatchObject({ closedAt: now });
    expect(await toCountAt("WEB", now)).toMatchObject([{ sku: "LAMP", missedAt: now }]);
    expect(await toCountAt("ANG", now)).toEqual([]);

    expect(await pick(waveId, "LAMP", 2)).toMatchObject({ ok: true });
    expect(await database.pick.findFirst()).toMatchObject({ picked: 3, short: 0 });
  });

  test("an order that was cancelled meanwhile wants nothing any more", async () => {
    const { orderId } = await order(2);
    const { waveId } = await wave();
    await pick(waveId, "LAMP");
    expect(await cancelOrder(nadia, { orderId, reason: "Changé d’avis" }, at)).toMatchObject({ ok: true });
    expect(await pick(waveId, "LAMP")).toMatchObject(refused("wrong_article"));
    expect(await packUnit(nadia, { parcelId: await parcelOf(orderId), code: "LAMP" }, at)).toMatchObject(
      refused("parcel_gone"),
    );
  });

  test("the database itself takes no unit twice", async () => {
    await order(1);
    await wave();
    await expect(database.pick.updateMany({ data: { picked: 1, short: 1 } })).rejects.toThrow("pick_within");
    await expect(database.pick.updateMany({ data: { packed: 1 } })).rejects.toThrow("pick_packed");
    await expect(database.pick.updateMany({ data: { picked: -1 } })).rejects.toThrow("picked");
  });
});

describe("packing", () => {
  const picked = async (lamps: number, vases = 0) => {
    const { orderId } = await order(lamps, vases);
    const { waveId } = await wave();
    await pick(waveId, "LAMP", lamps);
    if (vases > 0) await pick(waveId, "VASE", vases);
    return parcelOf(orderId);
  };
  const pack = (parcelId: string, code: string) => packUnit(nadia, { parcelId, code }, at);
  const close = (parcelId: string, weightGrams: number) => closePacking(nadia, { parcelId, weightGrams }, at);

  test("the wrong article does not go in, nor one too many, nor one that nobody picked", async () => {
    const parcelId = await picked(1, 1);
    expect(await pack(parcelId, "CHAIR")).toMatchObject(refused("wrong_article"));
    expect(await pack(parcelId, "0000000000000")).toMatchObject(refused("unknown_code"));
    expect(await pack(parcelId, "LAMP")).toMatchObject({ ok: true, value: { sku: "LAMP" } });
    expect(await pack(parcelId, "LAMP")).toMatchObject(refused("surplus_article"));
    expect(await close(parcelId, 1800)).toMatchObject(refused("not_complete"));
    expect(await pack(parcelId, "VASE")).toMatchObject({ ok: true });
    expect(await close(parcelId, 1800)).toMatchObject({ ok: true });
    expect(await pack(parcelId, "VASE")).toMatchObject(refused("parcel_closed"));
    expect(await close(parcelId, 1800)).toMatchObject(refused("parcel_closed"));
  });

  test("a weight that cannot be right is refused with what it may be", async () => {
    const parcelId = await picked(1, 1);
    await pack(parcelId, "LAMP");
    await pack(parcelId, "VASE");
    for (const weight of [1000, 2900])
      expect(await close(parcelId, weight)).toMatchObject({
        refusal: { code: "weight_off", fromGrams: 1425, toGrams: 2075 },
      });
    expect(await close(parcelId, -5)).toMatchObject(refused("invalid"));
    expect(await close(parcelId, 1700)).toMatchObject({ ok: true });
    expect(await database.packing.findFirst()).toMatchObject({ expectedGrams: 1500, closedByName: "Nadia" });
  });

  test("one unit scanned by ten hands at once is in the parcel once", async () => {
    const parcelId = await picked(3);
    const answers = await inParallel(10, 10, () => pack(parcelId, "LAMP"));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await database.pick.findFirst()).toMatchObject({ packed: 3 });
  });

  test("a closed parcel is opened again and scanned anew", async () => {
    const parcelId = await picked(1);
    await pack(parcelId, "LAMP");
    await close(parcelId, 1200);
    expect(await reopenPacking(nadia, { parcelId }, at)).toMatchObject({ ok: true });
    expect(await reopenPacking(nadia, { parcelId }, at)).toMatchObject(refused("parcel_open"));
    expect(await close(parcelId, 1200)).toMatchObject(refused("not_complete"));
  });

  test("a pick-up is ready when all of it is in hand, and not before", async () => {
    const { orderId } = await order(2, 0, "ANG");
    const parcelId = await parcelOf(orderId);
    const { waveId } = await wave("ANG", yanis);
    await pick(waveId, "LAMP", 1, yanis);
    expect(await setPickupReady(yanis, { parcelId }, at)).toMatchObject(refused("not_complete"));
    await pick(waveId, "LAMP", 1, yanis);
    expect(await setPickupReady(yanis, { parcelId }, at)).toMatchObject({ ok: true });
    expect((await orderById(orderId))?.parcels[0]).toMatchObject({ readyAt: now.toISOString() });
    expect(await dueParcels(["ANG"], "2026-11-24")).toEqual([]);
  });
});

test("a bundle is fetched and packed part by part, and is short when one of its parts is", async () => {
  const set = await aVariant({ sku: "SET", weightGrams: 9 });
  await database.bundleComponent.createMany({
    data: [
      { bundleId: set, componentId: lamp, quantity: 1, position: 0 },
      { bundleId: set, componentId: vase, quantity: 2, position: 1 },
    ],
  });
  const { orderId } = await anOrder([{ variantId: set, sku: "SET", quantity: 2, unitGross: 7900 }]);
  const { waveId } = await wave();
  expect((await picksOf("WEB")).map(({ sku, wanted }) => [sku, wanted])).toEqual([
    ["VASE", 4],
    ["LAMP", 2],
  ]);
  await pick(waveId, "LAMP", 2);
  await pick(waveId, "VASE", 3);
  expect(await pick(waveId, "SET")).toMatchObject(refused("wrong_article"));
  const [vases] = await picksOf("WEB");
  await pickShort(nadia, { pickId: vases?.id }, at);
  expect(await database.outboxFact.findFirst({ where: { name: "fulfilment.pick_short" } })).toMatchObject({
    payload: { orderId, quantity: 1 },
  });
  expect(await pick(waveId, "VASE")).toMatchObject({ ok: true });

  const parcelId = await parcelOf(orderId);
  for (const code of ["LAMP", "VASE", "VASE", "LAMP", "VASE", "VASE"])
    expect(await packUnit(nadia, { parcelId, code }, at)).toMatchObject({ ok: true });
  expect(await closePacking(nadia, { parcelId, weightGrams: 4300 }, at)).toMatchObject({ ok: true });
  expect(await database.packing.findFirst()).toMatchObject({ expectedGrams: 4000 });
});
