import { beforeAll, describe, expect, test } from "vitest";
import { keepByBatch, withdrawTooNear } from "#lib/inventory/commands-batch";
import { setAside } from "#lib/inventory/commands-set-aside";
import { convertHolds, hold } from "#lib/inventory/holds";
import { proveBooks } from "#lib/inventory/proving";
import { stockPerPlace } from "#lib/inventory/queries";
import { batchesOf } from "#lib/inventory/queries-batch";
import { wrongLevels } from "#lib/inventory/queries-proof";
import { shipReserved } from "#lib/inventory/reservations";
import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { announceConsignment } from "#lib/stockroom/commands-consign";
import { correctStock } from "#lib/stockroom/commands-correct";
import { importLevels } from "#lib/stockroom/commands-import";
import { receiveGoods } from "#lib/stockroom/commands-receive";
import { aShop, aVariant } from "#tests/support/a-shop";
import { deadlocks } from "#tests/support/deadlocks";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-22T09:00:00Z");
let jeanne: Actor;

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
});

type Named = Readonly<{ code: string; bestBefore: string }>;

async function aCheese(sku: string, stock: Readonly<Record<string, number>> = {}): Promise<string> {
  const variantId = await aVariant({ sku, stock });
  expect(await keepByBatch(jeanne, { sku }, { now })).toMatchObject({ value: { minimumDays: 10 } });
  return variantId;
}

async function receive(sku: string, received: number, batch?: Named, to = "WEB") {
  const plan = {
    from: { kind: "supplier", name: "Fromagerie Talbot" },
    to,
    expectedOn: "2026-11-22",
    lines: [{ article: sku, quantity: Math.max(received, 1) }],
  };
  const announced = await announceConsignment(jeanne, plan, { now });
  if (!announced.ok) throw new Error(announced.refusal.code);
  const lines = [{ sku, received, damaged: 0, ...(batch && { batch }) }];
  return receiveGoods(jeanne, { id: announced.value.id, lines, closing: false }, { now });
}

/** "near 3" for each batch of the warehouse, the first to expire first; "near 3 (2)" when two of them are withdrawn. */
const batches = async (sku: string, place = "WEB") =>
  (await batchesOf(sku))?.batches
    .filter(({ locationCode }) => locationCode === place)
    .map(({ code, quantity, withdrawn }) => `${code || "?"} ${quantity}${withdrawn ? ` (${withdrawn})` : ""}`);

const web = async (sku: string) => (await stockPerPlace(sku))?.find(({ locationCode }) => locationCode === "WEB");

async function sell(variantId: string, quantity: number) {
  const orderId = newId();
  const attemptId = newId();
  const units = [{ variantId, quantity, locationCode: "WEB" }];
  const held = await inTransaction((tx) =>
    hold(tx, { attemptId, demands: units, expiresAt: new Date(now.getTime() + 900_000), now }),
  );
  if (held.ok) await inTransaction((tx) => convertHolds(tx, { attemptId, orderId, now }));
  return { ok: held.ok, orderId, units };
}

const send = (sale: Pick<Awaited<ReturnType<typeof sell>>, "orderId" | "units">) =>
  inTransaction((tx) => shipReserved(tx, { ...sale, now, actorName: "Awa" }));

const near = { code: "near", bestBefore: "2026-12-10" };
const far = { code: "far", bestBefore: "2027-02-01" };

describe("what is kept by batch", () => {
  test("comes with its batch and date, and leaves the first to expire first", async () => {
    const brie = await aCheese("BRIE");
    await receive("BRIE", 5, far);
    expect(await receive("BRIE", 3, near)).toMatchObject({ ok: true });
    expect(await batches("BRIE")).toEqual(["near 3", "far 5"]);

    const sale = await sell(brie, 4);
    expect(await batches("BRIE")).toEqual(["near 3", "far 5"]);
    expect(await send(sale)).toMatchObject({ ok: true });
    expect(await batches("BRIE")).toEqual(["far 4"]);
  });

  test("is taken and found by counts and lists of levels; what was found is a batch nobody noted", async () => {
    await aCheese("COMTE", { WEB: 2 });
    expect(await batches("COMTE")).toEqual(["? 2"]);
    await receive("COMTE", 4, near);
    const count = { article: "COMTE", location: "WEB", kind: "count", reason: "Inventaire" };
    await correctStock(jeanne, { ...count, number: 5 }, { now });
    expect(await batches("COMTE")).toEqual(["near 3", "? 2"]);
    await correctStock(jeanne, { ...count, number: 7 }, { now });
    expect(await batches("COMTE")).toEqual(["near 3", "? 4"]);
    const levels = [{ sku: "COMTE", location: "WEB", onHand: 1 }];
    const imported = await importLevels(
      jeanne,
      { source: "Sage", dryRun: false, asOf: now.toISOString(), levels },
      { now },
    );
    expect(imported).toMatchObject({ ok: true });
    expect(await batches("COMTE")).toEqual(["? 1"]);
  });

  test("is one batch with one date, not passed, and never a lamp", async () => {
    await aCheese("TOMME");
    await aVariant({ sku: "LAMP" });
    const refusal = async (...asked: Parameters<typeof receive>) => {
      const answer = await receive(...asked);
      return answer.ok ? "received" : answer.refusal.code;
    };
    expect(await refusal("TOMME", 3)).toBe("batch_needed");
    expect(await refusal("TOMME", 3, { code: "L1", bestBefore: "2026-11-21" })).toBe("best_before_passed");
    expect(await refusal("TOMME", 3, { code: "L1", bestBefore: "2026-02-30" })).toBe("invalid");
    expect(await refusal("TOMME", -3, near)).toBe("invalid");
    expect(await refusal("LAMP", 3, near)).toBe("batch_not_kept");
    expect(await refusal("TOMME", 3, near)).toBe("received");
    expect(await refusal("TOMME", 3, { ...near, bestBefore: "2026-12-11" }, "ANG")).toBe("batch_date_differs");
    expect(await refusal("TOMME", 3, near, "ANG")).toBe("received");
    expect(await batches("TOMME", "ANG")).toEqual(["near 3"]);
    expect(await keepByBatch(jeanne, { sku: "NOBODY" }, { now })).toMatchObject({ refusal: { code: "unknown_sku" } });
    await expect(database.stockBatch.updateMany({ data: { quantity: -1 } })).rejects.toThrow("check");
  });
});

describe("what comes too near to its date", () => {
  const night = new Date("2026-12-01T01:00:00Z");
  const withdraw = (at = night) => withdrawTooNear(system("stock"), {}, { now: at });

  test("is taken off sale, except what customers wait for and nothing else can serve", async () => {
    const butter = await aCheese("BUTTER");
    await receive("BUTTER", 6, near);
    await receive("BUTTER", 1, far);
    const sale = await sell(butter, 3);
    await withdraw(new Date("2026-11-29T22:30:00Z"));
    expect(await batches("BUTTER")).toEqual(["near 6", "far 1"]);
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await batches("BUTTER")).toEqual(["near 6 (4)", "far 1"]);
    expect(await web("BUTTER")).toMatchObject({ onHand: 7, reserved: 3, available: 0, aside: { best_before: 4 } });
    expect(await withdraw()).toMatchObject({ value: { withdrawn: 0 } });

    await send(sale);
    expect(await batches("BUTTER")).toEqual(["near 4 (4)"]);
    const movement = await database.stockMovement.findFirst({ where: { variantId: butter, reason: "set_aside" } });
    expect(movement).toMatchObject({ unavailableDelta: 4, unavailableReason: "best_before", actorName: "stock" });
  });

  test("is thrown away by hand, and put back on sale by nobody", async () => {
    await aCheese("CREAM");
    await receive("CREAM", 3, near);
    await receive("CREAM", 2, far);
    await withdraw();
    const asked = { sku: "CREAM", location: "WEB", units: 2, why: "best_before", reason: "Date proche" };
    const done = (fate: string) => setAside(jeanne, { ...asked, fate }, { now: night });
    expect(await done("restore")).toMatchObject({ refusal: { code: "by_its_date" } });
    expect(await done("write_off")).toMatchObject({ ok: true });
    expect(await batches("CREAM")).toEqual(["near 1 (1)", "far 2"]);
    expect(await done("write_off")).toMatchObject({ ok: false });
  });

  test("is never both sold and withdrawn, while many buy and send at once", async () => {
    const milk = await aCheese("MILK");
    await receive("MILK", 40, near);
    await receive("MILK", 10, far);
    const before = await deadlocks();
    await inParallel(60, 16, async (index) => {
      if (index % 10 === 9) return void (await withdraw());
      const sale = await sell(milk, 1);
      if (sale.ok) expect(await send(sale)).toMatchObject({ ok: true });
    });
    await withdraw();
    expect((await deadlocks()) - before).toBe(0);
    const level = await web("MILK");
    expect(level).toMatchObject({ reserved: 0, held: 0 });
    const dated = (await batchesOf("MILK"))?.batches.find(({ code }) => code === "near");
    expect(dated?.quantity).toBe(dated?.withdrawn);
    expect(level?.aside.best_before).toBe(dated?.withdrawn);
  });
});

test("the books are right, and a batch that somebody touched behind them is found", async () => {
  expect(await brokenInvariants()).toEqual({});
  await database.stockBatch.updateMany({ where: { locationCode: "ANG", code: "near" }, data: { quantity: 4 } });
  expect(await proveBooks(system("stock"), {}, { now })).toMatchObject({ value: { wrong: 1 } });
  expect(await wrongLevels()).toMatchObject([{ sku: "TOMME", level: "3/0/0/3/3/3", ledger: "3/0/0/3/4/3" }]);
});
