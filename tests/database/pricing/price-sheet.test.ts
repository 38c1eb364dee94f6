import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { requestPriceChanges } from "#lib/pricing/commands";
import { rejectBatch } from "#lib/pricing/commands-approve";
import { askBulkChange } from "#lib/pricing/commands-bulk";
import { changesOfBatch, priceBatch } from "#lib/pricing/queries-changes";
import { priceSheet, sheetRowOf, standingPrices } from "#lib/pricing/queries-sheet";
import { basePrices, type SheetSort, sheetSorts } from "#lib/pricing/sheet";
import { bulkPrices } from "#lib/processes/bulk-prices";
import { aColleague } from "#tests/support/staff-actors";
import { theDemo } from "#tests/support/the-demo";

const now = new Date("2026-12-01T09:00:00Z");
const sku = "BF-IMG-002";

let olivier: Actor;
beforeAll(async () => {
  await theDemo();
  olivier = await aColleague("Olivier Garnier", "merchandiser");
  await aColleague("Jeanne Bonnefoy", "owner");
});

/** The whole sheet, page after page. */
async function walked(sort: SheetSort): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await priceSheet({ filter: {}, sort, scope: basePrices, cursor, now });
    seen.push(...page.items.map((row) => row.sku));
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
}

describe("the price sheet", () => {
  test.each(sheetSorts)("walks every variant once, by %s", async (sort) => {
    const seen = await walked(sort);
    const all = await standingPrices({}, basePrices);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(new Set(seen)).toEqual(new Set(all.map((row) => row.sku)));
  });

  test.each(sheetSorts)("leaves out no article that has no price yet, by %s", async (sort) => {
    const { productId } = await database.variant.findUniqueOrThrow({ where: { sku } });
    const unpriced = Array.from({ length: 120 }, (_, n) => ({
      id: newId(),
      sku: `NEW-${sort}-${n}`,
      position: 100 + n,
    }));
    await database.variant.createMany({ data: unpriced.map((one) => ({ ...one, productId, options: {} })) });
    const seen = await walked(sort);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toEqual(expect.arrayContaining(unpriced.map((one) => one.sku)));
    await database.variant.deleteMany({ where: { id: { in: unpriced.map(({ id }) => id) } } });
  });

  test("narrows by name, department, margin and what waits", async () => {
    const skus = async (filter: object) =>
      (await priceSheet({ filter, sort: "sku", scope: basePrices, cursor: null, now })).items.map((row) => row.sku);
    expect(await skus({ query: "plasma" })).toEqual([sku]);
    expect(await skus({ category: "image-son", query: sku })).toEqual([sku]);
    expect(await skus({ category: "image-son", query: sku.toLowerCase().slice(0, -1) })).toContain(sku);
    expect(await skus({ category: "cuisine-table", query: sku })).toEqual([]);
    expect(await skus({ marginUnder: 18, query: sku })).toEqual([sku]);
    expect(await skus({ marginUnder: 16, query: sku })).toEqual([]);
    expect(await skus({ query: "100%_" })).toEqual([]);
  });

  test("tells a held price and why beside the one that stands", async () => {
    const before = await sheetRowOf(sku, now);
    await requestPriceChanges(
      olivier,
      { changes: [{ sku, toMinor: 500 }], source: "sheet", reason: "Fin de série" },
      { now },
    );
    const row = await sheetRowOf(sku, now);
    expect(row?.grossMinor).toBe(before?.grossMinor);
    expect(row?.held).toMatchObject({ toMinor: 500 });
    expect(row?.held?.faults.length).toBeGreaterThan(2);
    const held = await priceSheet({ filter: { state: "held" }, sort: "name", scope: basePrices, cursor: null, now });
    expect(held.items.map((one) => one.sku)).toContain(sku);
    expect(held.items.every((one) => one.held)).toBe(true);
  });
});

describe("an operation on everything a filter finds", () => {
  const filter = { category: "cuisine-table" };
  const work = async (batchId: string) => {
    const fact = await database.outboxFact.findFirstOrThrow({
      where: { name: "prices.bulk_asked" },
      orderBy: { id: "desc" },
    });
    expect(fact.payload).toMatchObject({ batchId });
    const step = bulkPrices[0]?.steps.get("change every price of a filter");
    await step?.(fact.payload, { factId: fact.id, now, once: async () => {} });
  };

  test("is one batch in the name of whoever asked, done once however often the worker tries", async () => {
    const prices = await standingPrices(filter, basePrices);
    const asked = await askBulkChange(
      olivier,
      { filter, scope: basePrices, adjustment: { kind: "percent", value: 300, ending: null }, reason: "Hausse de 3 %" },
      { now },
    );
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { batchId } = asked.value;
    await work(batchId);
    await work(batchId);
    const batch = await priceBatch(batchId);
    expect(batch).toMatchObject({ source: "bulk", authorName: "Olivier Garnier", total: prices.length });
    const changes = await changesOfBatch(batchId, null, 1000);
    expect(changes).toHaveLength(prices.length);
  });

  test("can be stopped while it is prepared: nothing of it waits any more", async () => {
    const id = "019f0000-0000-7000-8000-00000000b01c";
    await database.priceBatch.create({
      data: { id, source: "bulk", name: "Hausse", total: 9000, authorName: "Olivier Garnier", at: now, state: "open" },
    });
    expect((await rejectBatch(olivier, { id, reason: "Mauvais filtre" }, { now })).ok).toBe(true);
    expect(await priceBatch(id)).toMatchObject({ state: "rejected" });
  });
});
