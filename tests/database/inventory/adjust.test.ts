import { beforeAll, describe, expect, test } from "vitest";
import { adjustStock } from "#lib/inventory/commands";
import { hold } from "#lib/inventory/holds";
import { availabilityOf, discrepancies, movementsOf, stockPerPlace } from "#lib/inventory/queries";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";

const now = new Date("2026-11-21T10:00:00Z");
const awa: Actor = { kind: "staff", id: "a", name: "Awa", permissions: new Set(["stock.adjust"]), storeCodes: [] };
const count = (sku: string, countedTo: number, location = "ANG") =>
  adjustStock(awa, { sku, location, change: { kind: "count", countedTo }, reason: "Comptage du matin" }, { now });

beforeAll(aShop);

describe("correcting a level", () => {
  test("moves it, says why in the ledger and in the audit, and tells when shoppers see a change", async () => {
    const lamp = await aVariant({ sku: "COUNTED", stock: { ANG: 5 } });
    expect(await count("COUNTED", 2)).toMatchObject({ ok: true, value: { onHand: 2, available: 2 } });

    const { items } = await movementsOf("COUNTED");
    expect(items[0]).toMatchObject({ reason: "adjust", note: "Comptage du matin", onHandDelta: -3, actorName: "Awa" });
    expect(await database.auditEntry.findFirst({ where: { subject: "variant:COUNTED" } })).toMatchObject({
      changes: { "onHand.ANG": [5, 2] },
      reason: "Comptage du matin",
    });
    expect(await database.outboxFact.findFirst({ where: { name: "stock.band_changed" } })).not.toBeNull();
    expect((await availabilityOf([lamp])).get(lamp)).toMatchObject({
      online: "out",
      stores: [{ code: "ANG", availability: "low", quantity: 2 }],
    });
  });

  test("never takes what is promised to a customer", async () => {
    const variantId = await aVariant({ sku: "PROMISED", stock: { ANG: 3 } });
    const demands = [{ variantId, locationCode: "ANG", quantity: 2 }];
    await inTransaction((tx) => hold(tx, { attemptId: newId(), demands, expiresAt: now, now }));
    expect(await count("PROMISED", 1)).toMatchObject({ refusal: { code: "below_promised", onHand: 3, promised: 2 } });
  });

  test("opens a level where there was none, and knows what it does not know", async () => {
    await aVariant({ sku: "NEW-HERE" });
    expect(await count("NEW-HERE", 4)).toMatchObject({ ok: true });
    expect(await count("NOBODY", 4)).toMatchObject({ refusal: { code: "unknown_sku" } });
    expect(await count("NEW-HERE", 4, "XXX")).toMatchObject({ refusal: { code: "unknown_location" } });
    expect(await stockPerPlace("NEW-HERE")).toMatchObject([
      { locationCode: "WEB", available: 0 },
      { locationCode: "ANG", available: 4, availability: "in_stock" },
    ]);
  });

  test("is refused without its permission", async () => {
    const visitor: Actor = { kind: "visitor" };
    const change = { kind: "delta", onHandDelta: 1 };
    expect(await adjustStock(visitor, { sku: "NEW-HERE", location: "ANG", change, reason: "Don" })).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
