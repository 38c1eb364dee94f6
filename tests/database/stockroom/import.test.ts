import { beforeAll, describe, expect, test } from "vitest";
import { hold } from "#lib/inventory/holds";
import { movementsOf, stockPerPlace } from "#lib/inventory/queries";
import { discrepancies } from "#lib/inventory/queries-proof";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { inTransaction } from "#lib/platform/database";
import { correctStock } from "#lib/stockroom/commands-correct";
import { importLevels } from "#lib/stockroom/commands-import";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const asOf = new Date("2026-11-21T06:00:00Z");
const now = new Date("2026-11-21T10:00:00Z");
let jeanne: Actor;

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
});

const take = (levels: object[], over: object = {}) =>
  importLevels(jeanne, { asOf: asOf.toISOString(), source: "Sage", dryRun: false, levels, ...over }, { now });
const level = (sku: string, onHand: number, location = "WEB") => ({ sku, location, onHand });
const web = async (sku: string) => (await stockPerPlace(sku))?.find(({ locationCode }) => locationCode === "WEB");
const moved = (article: string, number: number, at: Date) =>
  correctStock(jeanne, { article, location: "WEB", kind: "delta", number, reason: "Vente en caisse" }, { now: at });

describe("levels from another system", () => {
  test("are those of their instant: what moved since is not lost", async () => {
    await aVariant({ sku: "ERP", price: 1000, stock: { WEB: 40 } });
    await moved("ERP", -2, new Date("2026-11-21T05:00:00Z"));
    await moved("ERP", -3, new Date("2026-11-21T08:00:00Z"));
    expect(await take([level("ERP", 30)])).toMatchObject({ value: { changed: 1, short: [] } });
    expect(await web("ERP")).toMatchObject({ onHand: 27, countedAt: asOf.toISOString() });
    expect((await movementsOf("ERP")).items[0]).toMatchObject({ reason: "import", onHandDelta: -8 });
    expect(await take([level("ERP", 30)])).toMatchObject({ value: { changed: 0, unchanged: 1 } });
  });

  test("are tried first without changing anything", async () => {
    await aVariant({ sku: "DRY", stock: { WEB: 4 } });
    const tried = await take([level("DRY", 9), level("NOBODY", 1), level("DRY", 2, "ANG")], { dryRun: true });
    expect(tried).toMatchObject({ value: { changed: 2, unknown: ["NOBODY"] } });
    expect(await web("DRY")).toMatchObject({ onHand: 4 });
  });

  test("never go under what customers wait for, and say so", async () => {
    const lamp = await aVariant({ sku: "WAITED", stock: { WEB: 5 } });
    const demands = [{ variantId: lamp, locationCode: "WEB", quantity: 4 }];
    await inTransaction((tx) => hold(tx, { attemptId: newId(), demands, expiresAt: now, now }));
    expect(await take([level("WAITED", 1)])).toMatchObject({
      value: { changed: 1, short: [{ sku: "WAITED", location: "WEB", given: 1, kept: 4 }] },
    });
    expect(await web("WAITED")).toMatchObject({ onHand: 4, available: 0 });
  });

  test("are refused when they cannot be", async () => {
    expect(await take([level("DRY", -3)])).toMatchObject({ refusal: { code: "invalid" } });
    expect(await take([level("DRY", 3, "XXX")])).toMatchObject({ refusal: { code: "unknown_location" } });
    expect(await take([level("DRY", 3), level("dry", 4)])).toMatchObject({ refusal: { code: "level_twice" } });
    expect(await take([level("DRY", 3)], { asOf: "2026-11-21T11:00:00Z" })).toMatchObject({
      refusal: { code: "as_of_not_past" },
    });
    expect(await take([level("DRY", 3)], { asOf: "2026-11-01T11:00:00Z" })).toMatchObject({
      refusal: { code: "as_of_not_past" },
    });
    const olivier = await aColleague("Olivier Garnier", "merchandiser");
    const list = { asOf: asOf.toISOString(), source: "Sage", dryRun: false, levels: [level("DRY", 3)] };
    expect(await importLevels(olivier, list, { now })).toMatchObject({ refusal: { code: "forbidden" } });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
