import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { stockAt, stockNear } from "#lib/reservations/queries-stock";
import { aShop, aVariant } from "#tests/support/a-shop";

const now = new Date("2026-11-21T14:00:00Z");
const cholet = { latitude: 47.06, longitude: -0.88 };

beforeAll(async () => {
  await aShop();
  const { location: _, ...angers } = { location: null, ...(await database.store.findFirstOrThrow()) };
  for (const [code, city, latitude, longitude] of [
    ["NAN", "Nantes", 47.21, -1.56],
    ["LYO", "Lyon", 45.76, 4.84],
  ] as const) {
    await database.stockLocation.create({ data: { code, kind: "store", name: city } });
    await database.store.create({ data: { ...angers, code, slug: city.toLowerCase(), city, latitude, longitude } });
  }
  await aVariant({ sku: "HORSE", stock: { ANG: 2, LYO: 1 } });
});

test("the nearest stores come first, with what they have, how far they are and when it is ready", async () => {
  await database.stockLevel.updateMany({ data: { countedAt: now } });
  expect(await stockNear("HORSE", cholet, now)).toMatchObject([
    { code: "ANG", availability: "low", quantity: 2, isSure: true, readyAt: new Date("2026-11-21T15:00:00Z") },
    { code: "NAN", availability: "out", quantity: 0, isSure: false, countedAt: null, readyAt: null },
    { code: "LYO", quantity: 1, readyAt: null },
  ]);
  const [angers] = await stockNear("HORSE", cholet, now);
  expect(angers?.distanceKm).toBeGreaterThan(45);
  expect(angers?.distanceKm).toBeLessThan(60);
});

test("one that was counted long ago, and sold since, is no longer sure", async () => {
  await database.stockLevel.updateMany({ data: { countedAt: new Date("2026-08-01T08:00:00Z") } });
  expect(await stockAt("HORSE", "LYO", now)).toMatchObject({ availability: "low", isSure: false });
});

test("nothing is told of what is not sold, nor of a store that is none", async () => {
  expect(await stockNear("NOBODY", cholet, now)).toEqual([]);
  expect(await stockAt("HORSE", "XXX", now)).toBeNull();
});
