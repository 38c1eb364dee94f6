import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { requestPriceChanges } from "#lib/pricing/commands";
import { approveBatch, approvePriceChange, rejectBatch } from "#lib/pricing/commands-approve";
import { applyDuePrices } from "#lib/pricing/commands-due";
import { cancelScheduled, undoBatch, undoPriceChange } from "#lib/pricing/commands-undo";
import { priceBatch, waitingBatches, waitingChanges, waitingPriceCount } from "#lib/pricing/queries-changes";
import { aColleague } from "#tests/support/staff-actors";

const opened = new Date("2026-01-01T00:00:00Z");
const now = new Date("2026-12-01T09:00:00Z");
const at = (seconds: number) => ({ now: new Date(now.getTime() + seconds * 1000) });
const count = 1200;
const skuOf = (n: number) => `ART-${n}`;

let olivier: Extract<Actor, { kind: "staff" }>;
let jeanne: typeof olivier;

/** Twelve hundred lamps at 49,90 €, bought at 20,00 €. */
beforeAll(async () => {
  olivier = await aColleague("Olivier Garnier", "administrator");
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  const category = await database.category.create({ data: { handle: "lampes", path: "lampes", nameFr: "Lampes" } });
  const products = Array.from({ length: count }, (_, n) => ({
    id: newId(),
    handle: `lampe-${n}`,
    externalId: String(n),
    status: "active" as const,
    categoryId: category.id,
    nameFr: `Lampe ${n}`,
    vatBasisPoints: 2000,
    createdAt: opened,
    updatedAt: opened,
  }));
  await database.product.createMany({ data: products });
  await database.variant.createMany({ data: products.map(({ id }, n) => ({ id, productId: id, sku: skuOf(n) })) });
});

beforeEach(async () => {
  await database.$executeRaw`TRUNCATE price, price_interval, price_change, price_batch CASCADE`;
  const ids = (await database.variant.findMany({ select: { id: true } })).map(({ id }) => id);
  const data = ids.map((variantId) => ({ variantId, grossMinor: 4990, since: opened }));
  await database.priceInterval.createMany({ data });
  await database.price.createMany({ data: data.map((price) => ({ ...price, costMinor: 2000 })) });
});

const ask = (skus: readonly string[], toMinor: number, more: object = {}, seconds = 0) =>
  requestPriceChanges(
    olivier,
    {
      changes: skus.map((sku) => ({ sku, toMinor, ...more })),
      source: "bulk",
      reason: "Nouveau tarif",
      name: "Lampes",
    },
    at(seconds),
  );
const some = (length: number, start = 0) => Array.from({ length }, (_, n) => skuOf(start + n));
const costing = (grossMinor: number) => database.price.count({ where: { grossMinor } });
const standing = () => database.priceInterval.count({ where: { until: null } });
const work = async (seconds: number) => {
  for (let worked = 1; worked > 0; ) {
    const result = await applyDuePrices(system("worker"), {}, at(seconds));
    worked = result.ok ? result.value.worked : 0;
  }
};
const batchOf = async (asked: Awaited<ReturnType<typeof ask>>) => {
  if (!asked.ok || !asked.value.batchId) throw new Error("no batch");
  const batch = await priceBatch(asked.value.batchId);
  if (!batch) throw new Error("no batch");
  return batch;
};

describe("a bulk change", () => {
  test("of two hundred articles is one person's, of one more waits whole for a second", async () => {
    expect(await ask(some(200), 4790)).toMatchObject({ value: { applied: 200, held: 0, heldAsBatch: false } });
    expect(await costing(4790)).toBe(200);
    expect(await ask(some(201), 4690)).toMatchObject({ value: { applied: 0, held: 201, heldAsBatch: true } });
    expect(await costing(4690)).toBe(0);
  });

  test("stands within seconds of its approval, but for what is wrong with it by itself", async () => {
    const asked = await requestPriceChanges(
      olivier,
      {
        changes: [...some(300).map((sku) => ({ sku, toMinor: 4790 })), { sku: skuOf(300), toMinor: 500 }],
        source: "bulk",
        reason: "Nouveau tarif",
        name: "Lampes",
      },
      at(0),
    );
    const batch = await batchOf(asked);
    expect(batch).toMatchObject({ state: "held", held: 301, faulty: 1 });
    expect(await waitingPriceCount()).toBe((await waitingChanges()).length + (await waitingBatches()).length);
    const own = { id: batch.id, hash: batch.hash };
    expect(await approveBatch(olivier, own, at(60))).toMatchObject({ refusal: { code: "own_change" } });
    expect(await approveBatch(jeanne, { ...own, hash: "0".repeat(64) }, at(60))).toMatchObject({
      refusal: { code: "changed_meanwhile" },
    });
    expect(await approveBatch(jeanne, own, at(86_400))).toMatchObject({ refusal: { code: "approval_too_late" } });
    expect(await approveBatch(jeanne, own, at(60))).toMatchObject({ ok: true });
    await work(62);
    expect([await costing(4790), await costing(500)]).toEqual([300, 0]);

    const television = await database.priceChange.findFirstOrThrow({ where: { sku: skuOf(300) } });
    expect(await approvePriceChange(jeanne, { id: television.id, hash: television.hash }, at(70))).toMatchObject({
      ok: true,
    });
    expect(await costing(500)).toBe(1);
    expect(await standing()).toBe(count);
  });

  test("that would change half the catalogue is stopped whole and says why", async () => {
    const asked = await ask(some(600), 4790);
    expect(asked).toMatchObject({
      value: { applied: 0, held: 0, stopped: { code: "most_of_the_catalogue", changing: 600, prices: count } },
    });
    expect(await costing(4990)).toBe(count);
    expect(await database.priceChange.count()).toBe(0);
    expect(await batchOf(asked)).toMatchObject({ state: "stopped", stoppedFor: { changing: 600 } });
  });

  test("that says again what articles cost changes nothing, and says so of unknown ones", async () =>
    expect(await ask([...some(3), "NULLE-PART"], 4990)).toMatchObject({
      value: { unchanged: 3, unknown: 1, applied: 0, held: 0 },
    }));

  test("with one impossible price changes nothing at all", async () => {
    for (const toMinor of [0, -1, 49.9, 100_000_001, Number.NaN])
      expect(await ask(some(2), toMinor)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await ask(some(2), 4790, { currency: "GBP" })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await ask([skuOf(1), skuOf(1)], 4790)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await costing(4990)).toBe(count);
  });

  test("refused by the second person leaves the shop as it was", async () => {
    const { id } = await batchOf(await ask(some(250), 4790));
    expect(await rejectBatch(jeanne, { id, reason: "Pas maintenant" }, at(1))).toMatchObject({
      value: { dropped: 250 },
    });
    await work(5);
    expect(await costing(4990)).toBe(count);
  });
});

describe("undoing", () => {
  test("a change puts the price before back, in one action, and only once", async () => {
    const asked = await ask(some(1), 4790);
    const id = asked.ok ? (asked.value.changes[0]?.id ?? "") : "";
    expect(await undoPriceChange(olivier, { id, reason: "Trop tôt" }, at(60))).toMatchObject({
      value: { outcome: "applied" },
    });
    expect(await costing(4990)).toBe(count);
    expect(await database.priceChange.findUnique({ where: { id } })).toMatchObject({ state: "undone" });
    expect(await undoPriceChange(olivier, { id, reason: "Trop tôt" }, at(61))).toMatchObject({
      refusal: { code: "nothing_to_undo" },
    });
  });

  test("a batch leaves alone what has changed since", async () => {
    const { id } = await batchOf(await ask(some(150), 4790));
    await ask([skuOf(7)], 4590, {}, 30);
    expect(await undoBatch(jeanne, { id, reason: "Erreur de fichier" }, at(60))).toMatchObject({
      value: { total: 149 },
    });
    expect([await costing(4990), await costing(4590)]).toEqual([count - 1, 1]);
    expect(await standing()).toBe(count);
  });

  test("does not bring a price back that would need a second person", async () => {
    await database.price.updateMany({ data: { grossMinor: 500 } });
    const asked = await requestPriceChanges(
      olivier,
      { changes: [{ sku: skuOf(1), toMinor: 4990 }], source: "form", reason: "Remise en ordre" },
      at(0),
    );
    const held = await database.priceChange.findUniqueOrThrow({
      where: { id: asked.ok ? (asked.value.changes[0]?.id ?? "") : "" },
    });
    await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, at(1));
    expect(await undoPriceChange(olivier, { id: held.id, reason: "Essai" }, at(2))).toMatchObject({
      value: { outcome: "held" },
    });
    expect(await costing(4990)).toBe(1);
  });
});

describe("a planned price", () => {
  const hour = new Date(now.getTime() + 3_600_000);

  test("stands from its hour on", async () => {
    expect(await ask(some(2), 4790, { effectiveAt: hour })).toMatchObject({ value: { scheduled: 2 } });
    await work(3599);
    expect(await costing(4790)).toBe(0);
    await work(3600);
    expect(await costing(4790)).toBe(2);
    const interval = await database.priceInterval.findFirstOrThrow({ where: { grossMinor: 4790 } });
    expect(interval.since).toEqual(hour);
  });

  test("is held when it is planned at five euros, and waits for its hour once approved", async () => {
    const asked = await ask(some(1), 500, { effectiveAt: hour });
    expect(asked).toMatchObject({ value: { held: 1 } });
    const change = await database.priceChange.findFirstOrThrow();
    expect(await approvePriceChange(jeanne, { id: change.id, hash: change.hash }, at(60))).toMatchObject({
      value: { outcome: "scheduled" },
    });
    await work(3599);
    expect(await costing(500)).toBe(0);
    await work(3601);
    expect(await costing(500)).toBe(1);
  });

  test("is looked at again in its hour: what was a small step then may not be one now", async () => {
    await ask(some(1), 4190, { effectiveAt: hour });
    await database.price.updateMany({ data: { grossMinor: 9990 } });
    await work(3601);
    expect(await costing(4190)).toBe(0);
    expect(await database.priceChange.findFirstOrThrow()).toMatchObject({ state: "held" });
  });

  test("can be taken back before", async () => {
    const asked = await ask(some(1), 4790, { effectiveAt: hour });
    const id = asked.ok ? (asked.value.changes[0]?.id ?? "") : "";
    expect(await cancelScheduled(olivier, { id, reason: "Reporté" }, at(60))).toMatchObject({ ok: true });
    await work(3601);
    expect(await costing(4990)).toBe(count);
  });
});

describe("small steps", () => {
  test("that add up within a month are held, and an approval begins the count anew", async () => {
    expect(await ask(some(1), 4490)).toMatchObject({ value: { applied: 1 } });
    expect(await ask(some(1), 4090, {}, 86_400)).toMatchObject({ value: { applied: 1 } });
    expect(await ask(some(1), 3790, {}, 2 * 86_400)).toMatchObject({
      value: { held: 1, changes: [{ faults: [{ code: "small_steps", fromMinor: 4990 }] }] },
    });
    const held = await database.priceChange.findFirstOrThrow({ where: { state: "held" } });
    await approvePriceChange(jeanne, { id: held.id, hash: held.hash }, at(2 * 86_400 + 60));
    expect(await ask(some(1), 3490, {}, 3 * 86_400)).toMatchObject({ value: { applied: 1 } });
  });
});
