import { beforeAll, describe, expect, test } from "vitest";
import { pickShort } from "#lib/fulfilment/commands-pick";
import { makeWave } from "#lib/fulfilment/commands-wave";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { rerouting } from "#lib/processes/rerouting";
import { rerouteLine } from "#lib/rerouting/commands";
import { rerouteShort } from "#lib/rerouting/commands-short";
import { elsewhereForOrder } from "#lib/rerouting/queries";
import { aFullCart, press } from "#tests/support/a-buyer";
import { visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";

const now = new Date("2026-11-23T08:00:00Z");
const permissions = new Set(["orders.send"]);
const nadia: Actor = { kind: "staff", id: "n", name: "Nadia", permissions, storeCodes: [] };
const yanis: Actor = { kind: "staff", id: "y", name: "Yanis", permissions, storeCodes: ["ANG"] };

beforeAll(async () => {
  await aShop();
  await database.store.update({ where: { code: "ANG" }, data: { shipsFromStore: true } });
});

type Line = Readonly<{ sku: string; quantity: number }>;

async function bought(...lines: readonly Line[]) {
  const paid = await press(await aFullCart(lines), { card: visa });
  if (!paid.ok || paid.value.state !== "paid") throw new Error("not paid");
  return whole(paid.value.order.id);
}

async function whole(orderId: string) {
  const order = await orderById(orderId);
  if (!order) throw new Error("no order");
  return order;
}

const lineOf = ({ parcels }: Awaited<ReturnType<typeof whole>>, place: string, sku?: string) => {
  const lines = parcels.filter(({ locationCode }) => locationCode === place).flatMap((parcel) => parcel.lines);
  const line = lines.find((one) => !sku || one.sku === sku);
  if (!line) throw new Error(`nothing at ${place}`);
  return line;
};

/** Nadia walks to the shelf and finds so many fewer. */
async function lookedForInVain(order: Awaited<ReturnType<typeof whole>>, sku: string, missing: number) {
  await database.outboxFact.deleteMany({ where: { name: "fulfilment.pick_short" } });
  const parcelIds = order.parcels.filter(({ locationCode }) => locationCode === "WEB").map(({ id }) => id);
  const wave = await makeWave(nadia, { place: "WEB", parcelIds }, { now });
  if (!wave.ok) throw new Error(wave.refusal.code);
  const pick = await database.pick.findFirstOrThrow({ where: { waveId: wave.value.waveId, sku } });
  const said = await pickShort(nadia, { pickId: pick.id, quantity: missing }, { now });
  expect(said).toMatchObject({ ok: true });
}

const levelAt = (variantId: string, locationCode: string) =>
  database.stockLevel.findUniqueOrThrow({ where: { variantId_locationCode: { variantId, locationCode } } });

describe("units that are not on their shelf", () => {
  test("a whole line: another place serves it, the promise stays as agreed, the missing lie aside", async () => {
    const variantId = await aVariant({ sku: "GONE", stock: { WEB: 2, ANG: 2 } });
    const order = await bought({ sku: "GONE", quantity: 2 });
    await lookedForInVain(order, "GONE", 2);
    await work(rerouting);

    const after = await whole(order.id);
    expect(after.parcels).toMatchObject([{ locationCode: "ANG", lines: [{ sku: "GONE", quantity: 2 }] }]);
    expect(await levelAt(variantId, "WEB")).toMatchObject({ reserved: 0, unavailable: 2, onHand: 2 });
    expect(await levelAt(variantId, "ANG")).toMatchObject({ reserved: 2 });
    const moves = await database.stockMovement.findMany({ where: { variantId, reason: "reroute" } });
    expect(moves.map(({ locationCode, reservedDelta }) => [locationCode, reservedDelta])).toEqual(
      expect.arrayContaining([
        ["ANG", 2],
        ["WEB", -2],
      ]),
    );
    const [promise] = await database.deliveryPromise.findMany({ where: { orderId: order.id } });
    expect(promise).toMatchObject({ locationCode: "ANG", parcelId: after.parcels[0]?.id });
    expect(promise?.promisedAt.toISOString()).toBe(new Date(order.parcels[0]?.promisedAt ?? 0).toISOString());
    expect(after.events.find(({ kind }) => kind === "rerouted")?.data).toMatchObject({ from: "WEB", to: "ANG" });
    expect(await brokenInvariants()).toEqual({});
  });

  test("a part of a line: it divides, and everything that was paid is still there to the cent", async () => {
    const variantId = await aVariant({ sku: "PART", price: 1999, stock: { WEB: 5, ANG: 4 } });
    await aVariant({ sku: "BESIDE", price: 700, stock: { WEB: 5 } });
    const order = await bought({ sku: "PART", quantity: 5 }, { sku: "BESIDE", quantity: 1 });
    await lookedForInVain(order, "PART", 2);
    await work(rerouting);

    const after = await whole(order.id);
    expect(lineOf(after, "WEB", "PART")).toMatchObject({ quantity: 3, totalGross: 5997 });
    expect(lineOf(after, "ANG", "PART")).toMatchObject({ quantity: 2, totalGross: 3998 });
    expect(lineOf(after, "WEB", "BESIDE")).toMatchObject({ quantity: 1 });
    expect([after.goods, after.delivery, after.total]).toEqual([order.goods, order.delivery, order.total]);
    expect(await database.deliveryPromise.count({ where: { orderId: order.id } })).toBe(3);
    expect(await levelAt(variantId, "WEB")).toMatchObject({ reserved: 3, unavailable: 2 });
    const pick = await database.pick.findFirstOrThrow({ where: { orderLineId: lineOf(after, "WEB", "PART").id } });
    expect(pick).toMatchObject({ quantity: 3, short: 0 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("told twice, it moves once", async () => {
    const variantId = await aVariant({ sku: "TOLD-TWICE", stock: { WEB: 4, ANG: 9 } });
    const order = await bought({ sku: "TOLD-TWICE", quantity: 4 });
    await lookedForInVain(order, "TOLD-TWICE", 1);
    const short = {
      orderId: order.id,
      orderLineId: lineOf(order, "WEB").id,
      quantity: 1,
      locationCode: "WEB",
    };
    expect(await rerouteShort(system("test"), short, { now })).toMatchObject({ value: { moved: 1, missing: 0 } });
    expect(await rerouteShort(system("test"), short, { now })).toMatchObject({ value: { moved: 0, missing: 0 } });
    expect(await levelAt(variantId, "ANG")).toMatchObject({ reserved: 1 });
  });

  test("nobody has them: they stay where they were promised from, and the order says so", async () => {
    const variantId = await aVariant({ sku: "NOWHERE", stock: { WEB: 3, ANG: 1 } });
    const order = await bought({ sku: "NOWHERE", quantity: 3 });
    await lookedForInVain(order, "NOWHERE", 3);
    await work(rerouting);
    const after = await whole(order.id);
    expect(lineOf(after, "ANG")).toMatchObject({ quantity: 1 });
    expect(lineOf(after, "WEB")).toMatchObject({ quantity: 2 });
    expect(after.events.find(({ kind }) => kind === "unserved")?.data).toMatchObject({ quantity: 2, from: "WEB" });
    expect(await levelAt(variantId, "WEB")).toMatchObject({ reserved: 2, unavailable: 1 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("thirty orders miss theirs at once, and the store has ten: ten are served, the books are right", async () => {
    const variantId = await aVariant({ sku: "RUSH", stock: { WEB: 30, ANG: 10 } });
    const orders = await inParallel(30, 4, () => bought({ sku: "RUSH", quantity: 1 }));
    for (const order of orders) await lookedForInVain(order, "RUSH", 1);
    await inParallel(30, 8, async (index) => {
      const order = orders[index];
      if (!order) return;
      const short = { orderId: order.id, orderLineId: lineOf(order, "WEB").id, quantity: 1, locationCode: "WEB" };
      for (let tries = 0; tries < 4; tries += 1) {
        const done = await rerouteShort(system("test"), short, { now });
        if (done.ok) return;
        expect(done.refusal.code).toBe("short_elsewhere");
      }
    });
    expect(await levelAt(variantId, "ANG")).toMatchObject({ reserved: 10 });
    expect(await levelAt(variantId, "WEB")).toMatchObject({ reserved: 20, unavailable: 10 });
    expect(await brokenInvariants()).toEqual({});
  }, 60_000);
});

describe("somebody sends a line from elsewhere by hand", () => {
  const byHand = (order: Awaited<ReturnType<typeof whole>>, actor: Actor, change: object = {}) =>
    rerouteLine(
      actor,
      {
        orderId: order.id,
        orderLineId: lineOf(order, "WEB").id,
        quantity: 1,
        to: "ANG",
        reason: "Le quai est fermé",
        ...change,
      },
      { now },
    );

  test("sees which places have it, at what cost and by when; says why; it is written down", async () => {
    await aVariant({ sku: "BY-HAND", price: 2000, stock: { WEB: 5, ANG: 3 } });
    const order = await bought({ sku: "BY-HAND", quantity: 3 });
    const [choice] = (await elsewhereForOrder(order, now)).get(lineOf(order, "WEB").id) ?? [];
    expect(choice).toMatchObject({ place: "ANG", available: 3, costMinor: 590 });

    expect(await byHand(order, nadia, { quantity: 2 })).toMatchObject({ ok: true });
    const after = await whole(order.id);
    expect(lineOf(after, "ANG")).toMatchObject({ quantity: 2, totalGross: 4000 });
    expect(after.events.at(-1)).toMatchObject({ kind: "rerouted", data: { reason: "Le quai est fermé" } });
    expect(await database.auditEntry.count({ where: { subject: `order:${order.number}`, actorName: "Nadia" } })).toBe(
      1,
    );
    expect(await brokenInvariants()).toEqual({});
  });

  test("is refused what cannot be", async () => {
    await aVariant({ sku: "REFUSED", stock: { WEB: 5, ANG: 1 } });
    const order = await bought({ sku: "REFUSED", quantity: 2 });
    const code = (refused: string) => ({ ok: false, refusal: { code: refused } });
    expect(await byHand(order, nadia, { quantity: 3 })).toMatchObject(code("more_than_left"));
    expect(await byHand(order, nadia, { quantity: 2 })).toMatchObject(code("short_elsewhere"));
    expect(await byHand(order, nadia, { to: "NAN" })).toMatchObject(code("no_such_place"));
    expect(await byHand(order, yanis)).toMatchObject(code("other_store"));
    expect(await byHand(order, nadia, { reason: "" })).toMatchObject(code("invalid"));
    const parcelId = order.parcels[0]?.id ?? "";
    await markSent(nadia, { orderId: order.id, parcelId, carrier: "La Poste" }, { now });
    expect(await byHand(order, nadia)).toMatchObject(code("not_allowed_now"));
  });
});
